/**
 * A fingerprint of everything that the read models say.
 *
 * <p>Enters: the documents of a generation. Leaves: counts and hashes that depend on the business content alone: not on
 * positions, generation, namespace, nor on the sequence in which anything arrived.
 */
@NullMarked
package io.vitalog.projections.digest;

import org.jspecify.annotations.NullMarked;
