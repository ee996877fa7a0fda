/**
 * The local stack: everything of Vitalog in one process on loopback, and the data directory that it leaves behind.
 *
 * <p>Enters: a data directory, ports and environment. Leaves: a running stack, and the addresses under which other
 * commands find it.
 */
@NullMarked
package io.vitalog.infra.local.stack;

import org.jspecify.annotations.NullMarked;
