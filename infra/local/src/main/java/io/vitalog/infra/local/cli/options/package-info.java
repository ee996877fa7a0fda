/**
 * Which stack a command works on.
 *
 * <p>Enters: options and environment. Leaves: a data directory, ports and the addresses of a running stack.
 */
@NullMarked
package io.vitalog.infra.local.cli.options;

import org.jspecify.annotations.NullMarked;
