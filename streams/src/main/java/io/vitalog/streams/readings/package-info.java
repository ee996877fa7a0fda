/**
 * Readings fold into hourly chunks.
 *
 * <p>Enters: {@code readings}. Leaves: {@code reading-chunks}. Merging is the domain's; this room only wires.
 */
@NullMarked
package io.vitalog.streams.readings;

import org.jspecify.annotations.NullMarked;
