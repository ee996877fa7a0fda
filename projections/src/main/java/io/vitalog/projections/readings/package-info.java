/**
 * The read model of samples: chunks of an hour, packed as they came.
 *
 * <p>Enters: chunks. Leaves: one document a chunk. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.readings;

import org.jspecify.annotations.NullMarked;
