/**
 * Scored plays of exergames.
 *
 * <p>Enters: scores. Leaves: play events.
 */
@NullMarked
package io.vitalog.domain.plays;

import org.jspecify.annotations.NullMarked;
