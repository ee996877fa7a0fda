/**
 * What works and what does not: broker, streams, projections, store.
 *
 * <p>Enters: the states that a launcher knows, or what the broker tells of consumer groups. Leaves: states with
 * reasons. This room knows no read model's content.
 */
@NullMarked
package io.vitalog.query.health;

import org.jspecify.annotations.NullMarked;
