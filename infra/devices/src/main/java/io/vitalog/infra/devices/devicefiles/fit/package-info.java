/**
 * Garmin's Flexible and Interoperable Data Transfer (FIT) files, as sports watches and cycling computers write
 * them.
 *
 * <p>Enters: bytes. Leaves: recordings, and what is wrong with the bytes. Only this room knows Garmin's SDK.
 */
@NullMarked
package io.vitalog.infra.devices.devicefiles.fit;

import org.jspecify.annotations.NullMarked;
