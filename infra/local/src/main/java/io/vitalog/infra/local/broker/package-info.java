/**
 * A real Kafka broker within the process.
 *
 * <p>Enters: a directory and ports. Leaves: a broker on loopback that keeps its log on disk. This room knows nothing of
 * Vitalog's topics.
 */
@NullMarked
package io.vitalog.infra.local.broker;

import org.jspecify.annotations.NullMarked;
