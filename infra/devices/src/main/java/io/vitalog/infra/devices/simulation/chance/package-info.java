/**
 * Chance that can be repeated.
 *
 * <p>Enters: a seed and names. Leaves: numbers. This room knows no clock and no generator with a state.
 */
@NullMarked
package io.vitalog.infra.devices.simulation.chance;

import org.jspecify.annotations.NullMarked;
