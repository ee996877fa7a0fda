/**
 * The sessions that were done, as rows of features.
 *
 * <p>Enters: facts of users, guided sessions and activities, in any order and as often as they come. Leaves: a table of
 * the newest version of each. This room knows no Kafka and no model.
 */
@NullMarked
package io.vitalog.trainers.sessions;

import org.jspecify.annotations.NullMarked;
