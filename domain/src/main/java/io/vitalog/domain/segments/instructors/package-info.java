/**
 * Whose sessions are abandoned and disliked more than others'.
 *
 * <p>Enters: what everybody did with each workout. Leaves: a standing for each instructor. Pure.
 */
@NullMarked
package io.vitalog.domain.segments.instructors;

import org.jspecify.annotations.NullMarked;
