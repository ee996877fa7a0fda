/**
 * Where a projection is in its topic, and where it begins after a start.
 *
 * <p>Enters: positions that the store and the consumer group remember. Leaves: the position to begin at. This room
 * reads no record.
 */
@NullMarked
package io.vitalog.projections.positions;

import org.jspecify.annotations.NullMarked;
