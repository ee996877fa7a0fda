/**
 * The embedded stack and the {@code vitalog} command line.
 *
 * <p>Enters: command-line options and environment. Leaves: running parts and what they print. Knows every module, only
 * to start it.
 */
@NullMarked
package io.vitalog.infra.local;

import org.jspecify.annotations.NullMarked;
