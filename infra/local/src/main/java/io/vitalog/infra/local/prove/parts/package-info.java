/**
 * Parts of Vitalog as processes of their own, to be struck by faults.
 *
 * <p>Enters: a command of the command line and its environment. Leaves: a process that can be killed, paused and
 * started again, and that does not outlive the one which started it.
 */
@NullMarked
package io.vitalog.infra.local.prove.parts;

import org.jspecify.annotations.NullMarked;
