/**
 * The language of Vitalog: events, values and the pure functions that decide, evolve, fold, score and rank.
 *
 * <p>Enters: the JDK, Jackson, JSpecify and the samplers of Commons RNG. Leaves: records that every other module
 * shares, the names of topics and collections, and codecs. Must not know: Kafka, MongoDB, Spring, the clock, or
 * randomness that was not passed in.
 */
@NullMarked
package io.vitalog.domain;

import org.jspecify.annotations.NullMarked;
