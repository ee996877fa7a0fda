/**
 * What strikes which part, and when.
 *
 * <p>Enters: a seed. Leaves: a script of faults, the same for the same seed. Knows nothing of processes.
 */
@NullMarked
package io.vitalog.infra.local.prove.faults;

import org.jspecify.annotations.NullMarked;
