/**
 * What is recommended to a user, from the first moment on.
 *
 * <p>Enters: requests for recommendations. Leaves: workouts of the user's segments, without what they had and disliked,
 * and what is needed to tell that they were shown. This room ranks nothing.
 */
@NullMarked
package io.vitalog.query.recommendations;

import org.jspecify.annotations.NullMarked;
