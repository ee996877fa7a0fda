/**
 * The read model of users: the profile that the newest event states, by event time.
 *
 * <p>Enters: user events. Leaves: one document a user. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.users;

import org.jspecify.annotations.NullMarked;
