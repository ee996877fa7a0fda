/**
 * The file that Apple's Health app writes: its elements, one at a time, and its times.
 *
 * <p>Enters: {@code export.xml}. Leaves: elements. This room never resolves an entity, never holds more of the file
 * than one element, and does not know what elements mean.
 */
@NullMarked
package io.vitalog.infra.devices.applehealth.export;

import org.jspecify.annotations.NullMarked;
