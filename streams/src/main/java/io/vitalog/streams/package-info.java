/**
 * Kafka Streams applications, one a concept, each with an application id of its own.
 *
 * <p>Enters: events from topics. Leaves: validated facts, derived events and dead letters on topics. Must not know:
 * MongoDB, HTTP, or another of the four middle modules; arithmetic and branching live in {@code domain}.
 */
@NullMarked
package io.vitalog.streams;

import org.jspecify.annotations.NullMarked;
