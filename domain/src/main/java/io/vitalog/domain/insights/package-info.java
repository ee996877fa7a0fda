/**
 * What a session tells by its cluster: features of a session, its score by a model, how it compares.
 *
 * <p>Enters: facts of sessions and activities, what is known of the body, a cluster model. Leaves: insights. The same
 * features serve training and scoring. This room knows no clock and no order of arrival.
 */
@NullMarked
package io.vitalog.domain.insights;

import org.jspecify.annotations.NullMarked;
