/**
 * The reactive HTTP API over the read models.
 *
 * <p>Enters: HTTP requests and MongoDB documents. Leaves: JSON pages, problem details and health. Must not know: Kafka
 * Streams, how a document came to be, or another of the four middle modules.
 */
@NullMarked
package io.vitalog.query;

import org.jspecify.annotations.NullMarked;
