/**
 * Plans and how they go.
 *
 * <p>Enters: requests. Leaves: plan documents. This room knows no days.
 */
@NullMarked
package io.vitalog.query.plans;

import org.jspecify.annotations.NullMarked;
