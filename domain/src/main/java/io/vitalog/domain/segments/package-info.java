/**
 * Who resembles whom before anything is known of them: age group, fitness level, preferred type of workout; and which
 * workouts such people like best.
 *
 * <p>Holds segments, what is counted of a workout in one of them, the weights, and the ranking that comes of it. This
 * room knows no clock: a ranking holds until a fact changes it.
 */
@NullMarked
package io.vitalog.domain.segments;

import org.jspecify.annotations.NullMarked;
