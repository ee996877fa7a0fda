/**
 * What a stack's process takes: memory, and time until it answers.
 *
 * <p>Enters: the id of a process, or the command that starts one. Leaves: bytes and seconds.
 */
@NullMarked
package io.vitalog.infra.local.bench.process;

import org.jspecify.annotations.NullMarked;
