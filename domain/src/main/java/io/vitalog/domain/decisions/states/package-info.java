/**
 * What decisions remember: of each entity as little as its rules need, folded from its events.
 *
 * <p>Enters: events, in the order in which they were decided. Leaves: states.
 */
@NullMarked
package io.vitalog.domain.decisions.states;

import org.jspecify.annotations.NullMarked;
