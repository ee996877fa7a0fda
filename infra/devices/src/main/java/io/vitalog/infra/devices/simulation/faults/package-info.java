/**
 * What goes wrong with devices, each fault a small pure step over the records of a user and day.
 *
 * <p>Enters: what becomes known of a day, rates of faults. Leaves: the records as a faulty device sends them, and how
 * often each fault struck.
 */
@NullMarked
package io.vitalog.infra.devices.simulation.faults;

import org.jspecify.annotations.NullMarked;
