/**
 * The read model of plans: as the topology folded them.
 *
 * <p>Enters: plans as JSON. Leaves: one document a user and plan. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.plans;

import org.jspecify.annotations.NullMarked;
