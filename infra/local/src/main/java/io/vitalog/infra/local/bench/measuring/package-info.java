/**
 * How something is measured in rounds, and on what.
 *
 * <p>Enters: a running stack that can be thrown away. Leaves: what every measurement is and may use.
 */
@NullMarked
package io.vitalog.infra.local.bench.measuring;

import org.jspecify.annotations.NullMarked;
