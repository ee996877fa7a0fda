/**
 * How the days of somebody's life follow from one another: load makes fit and tired, short nights leave a debt, illness
 * keeps from training.
 *
 * <p>Enters: a person and a first day. Leaves: days, each with its plan, its night and its minutes. Knows no event.
 */
@NullMarked
package io.vitalog.infra.devices.simulation.days;

import org.jspecify.annotations.NullMarked;
