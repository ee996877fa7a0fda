/**
 * Proves that a stack of separate processes loses nothing, does nothing twice and comes back, whatever strikes it.
 *
 * <p>Enters: a plan with a seed, and an empty directory. Leaves: faults with the times it took to recover, and what
 * each check came to. Starts everything that it strikes; no process outlives it.
 */
@NullMarked
package io.vitalog.infra.local.prove.stack;

import org.jspecify.annotations.NullMarked;
