/**
 * A population that can be simulated again and again: the same seed and first day always give the same records, on as
 * many threads as one likes.
 *
 * <p>Enters: a plan. Leaves: records for the broker, and a ledger of what was sent. Only the pace of
 * {@link io.vitalog.infra.devices.simulation.LiveRun} follows a clock.
 */
@NullMarked
package io.vitalog.infra.devices.simulation;

import org.jspecify.annotations.NullMarked;
