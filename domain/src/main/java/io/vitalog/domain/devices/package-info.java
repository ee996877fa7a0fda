/**
 * Which device belongs to whom, and since when.
 *
 * <p>Enters: pairings. Leaves: device events and the device read model. This room knows no readings.
 */
@NullMarked
package io.vitalog.domain.devices;

import org.jspecify.annotations.NullMarked;
