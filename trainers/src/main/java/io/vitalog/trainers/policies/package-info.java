/**
 * How well ways to recommend would have done.
 *
 * <p>Enters: the facts that rankings follow from. Leaves: figures for each policy. Each decision sees what was known
 * before it.
 */
@NullMarked
package io.vitalog.trainers.policies;

import org.jspecify.annotations.NullMarked;
