/**
 * The projections against a real broker and the store: what neither side can show alone.
 *
 * <p>Enters: facts and derived records on Kafka, and mishaps. Leaves: read models in MongoDB that are the same in
 * spite of them.
 */
@NullMarked
package io.vitalog.infra.projections;

import org.jspecify.annotations.NullMarked;
