/**
 * The read model of devices: as the topology folded them.
 *
 * <p>Enters: devices as JSON. Leaves: one document a user and device. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.devices;

import org.jspecify.annotations.NullMarked;
