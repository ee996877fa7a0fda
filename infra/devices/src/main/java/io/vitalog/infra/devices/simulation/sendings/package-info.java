/**
 * Facts on their way: events with ids that follow from seed and time, and records that are spoiled on purpose.
 *
 * <p>Enters: what becomes known. Leaves: records for the broker, each with the time at which it is sent.
 */
@NullMarked
package io.vitalog.infra.devices.simulation.sendings;

import org.jspecify.annotations.NullMarked;
