/**
 * What is recommended to one user: the best of their segments, or of wider ones where those tell nothing.
 *
 * <p>Enters: a user's segments, rankings, what is left out, the id of a recommendation. Leaves: picks, each with where
 * it comes from and how probable it was. Pure.
 */
@NullMarked
package io.vitalog.domain.segments.answers;

import org.jspecify.annotations.NullMarked;
