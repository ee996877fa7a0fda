/**
 * What was recommended to users, and what they did with it, so that policies can be graded on history.
 *
 * <p>Enters: what apps showed, and what users opened and completed of it. Leaves: recommendation events. This room
 * recommends nothing and knows no ranking.
 */
@NullMarked
package io.vitalog.domain.recommendations;

import org.jspecify.annotations.NullMarked;
