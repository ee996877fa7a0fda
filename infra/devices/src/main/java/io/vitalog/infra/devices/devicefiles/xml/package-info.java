/**
 * Garmin's Training Center XML (TCX) and the GPS Exchange Format (GPX).
 *
 * <p>Enters: bytes of strangers. Leaves: recordings, and what is wrong with the bytes. Nothing outside the bytes is
 * ever read: document types are refused, and entities with them.
 */
@NullMarked
package io.vitalog.infra.devices.devicefiles.xml;

import org.jspecify.annotations.NullMarked;
