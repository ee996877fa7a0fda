/**
 * What recommending costs while it learns.
 *
 * <p>Enters: a simulated population, whose taste is known. Leaves: the regret of each policy.
 */
@NullMarked
package io.vitalog.infra.local.regret;

import org.jspecify.annotations.NullMarked;
