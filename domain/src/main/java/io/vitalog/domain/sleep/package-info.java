/**
 * Sleep sessions with their stages.
 *
 * <p>Enters: what a device or provider recorded. Leaves: sleep events and the sleep read model.
 */
@NullMarked
package io.vitalog.domain.sleep;

import org.jspecify.annotations.NullMarked;
