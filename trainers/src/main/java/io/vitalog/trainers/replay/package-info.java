/**
 * Reads history again, from the log.
 *
 * <p>Enters: topics of facts, and how far to read. Leaves: events, in the order of each partition, and which offsets
 * they were. This room knows no concept and commits nothing.
 */
@NullMarked
package io.vitalog.trainers.replay;

import org.jspecify.annotations.NullMarked;
