/**
 * The {@code vitalog} command line.
 *
 * <p>Enters: arguments and environment. Leaves: text for people, exit codes for scripts: 0 done, 1 failed, 2 wrong
 * usage, 3 no stack runs.
 */
@NullMarked
package io.vitalog.infra.local.cli;

import org.jspecify.annotations.NullMarked;
