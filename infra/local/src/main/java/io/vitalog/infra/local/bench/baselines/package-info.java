/**
 * What Kafka alone does on this machine with the same records: what the rest is held against.
 *
 * <p>Enters: a broker. Leaves: records a second. Works in topics of its own and leaves nothing behind.
 */
@NullMarked
package io.vitalog.infra.local.bench.baselines;

import org.jspecify.annotations.NullMarked;
