/**
 * What becomes known of a day of somebody's life: one room a stream, in the words of the product's facts.
 *
 * <p>Enters: a day. Leaves: facts, each with its time and the time at which it is told. Knows no fault and no broker.
 */
@NullMarked
package io.vitalog.infra.devices.simulation.streams;

import org.jspecify.annotations.NullMarked;
