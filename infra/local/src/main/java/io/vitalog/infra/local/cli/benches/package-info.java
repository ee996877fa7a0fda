/**
 * The benchmarks of the command line.
 *
 * <p>Enters: a running stack. Leaves: figures, printed as they come.
 */
@NullMarked
package io.vitalog.infra.local.cli.benches;

import org.jspecify.annotations.NullMarked;
