/**
 * What ranking keeps: counts of a segment, and the catalogue.
 *
 * <p>Enters: changes of a segment, catalogue events. Leaves: candidates with their counts. This room ranks nothing.
 */
@NullMarked
package io.vitalog.streams.segments.memory;

import org.jspecify.annotations.NullMarked;
