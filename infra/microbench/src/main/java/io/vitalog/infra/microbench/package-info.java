/**
 * How long the pure functions on the hot paths take, and how much they allocate.
 *
 * <p>Enters: examples that follow from a seed. Leaves: figures on the console. This room knows the domain alone: no
 * broker, no store, no clock but that of JMH.
 */
@NullMarked
package io.vitalog.infra.microbench;

import org.jspecify.annotations.NullMarked;
