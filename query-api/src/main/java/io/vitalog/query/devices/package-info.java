/**
 * Devices and when they were whose.
 *
 * <p>Enters: requests. Leaves: device documents. This room knows no readings.
 */
@NullMarked
package io.vitalog.query.devices;

import org.jspecify.annotations.NullMarked;
