/**
 * How training changes a body.
 *
 * <p>Enters: training loads, day by day. Leaves: fitness, fatigue, performance, skill. Formulas with their sources; no
 * chance, no clock.
 */
@NullMarked
package io.vitalog.infra.devices.simulation.physiology;

import org.jspecify.annotations.NullMarked;
