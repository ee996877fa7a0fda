/**
 * Plans that a user asked for: workouts of a week, meals of three days, and how they went.
 *
 * <p>Enters: wishes and answers of users. Leaves: plan events and the plan read model. This room does not know who
 * writes a plan.
 */
@NullMarked
package io.vitalog.domain.plans;

import org.jspecify.annotations.NullMarked;
