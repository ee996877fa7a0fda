/**
 * Scored plays of exergames.
 *
 * <p>Enters: scores. Leaves: play events and the play read model.
 */
@NullMarked
package io.vitalog.domain.plays;

import org.jspecify.annotations.NullMarked;
