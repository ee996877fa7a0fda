/**
 * Commands that break something on purpose and show what comes of it.
 *
 * <p>Enters: options. Leaves: progress, a table and a verdict on the terminal, and an exit code.
 */
@NullMarked
package io.vitalog.infra.local.cli.proofs;

import org.jspecify.annotations.NullMarked;
