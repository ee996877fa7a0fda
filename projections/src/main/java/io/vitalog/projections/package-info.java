/**
 * Read models: one consumer group each, from a topic into a MongoDB collection.
 *
 * <p>Enters: committed records of topics. Leaves: whole documents that carry the position they were written at. Must
 * not know: Kafka Streams, HTTP, or another of the four middle modules.
 */
@NullMarked
package io.vitalog.projections;

import org.jspecify.annotations.NullMarked;
