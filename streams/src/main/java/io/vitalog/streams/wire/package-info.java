/**
 * How domain values travel on topics and rest in stores.
 *
 * <p>Enters: domain values. Leaves: serdes, partitioners and topics with both, processors with their
 * stores. This room holds no rule of the domain.
 */
@NullMarked
package io.vitalog.streams.wire;

import org.jspecify.annotations.NullMarked;
