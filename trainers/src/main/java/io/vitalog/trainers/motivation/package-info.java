/**
 * Levels of players, learnt from their plays.
 *
 * <p>Enters: facts of users and plays. Leaves: mixtures of normal distributions, one a cell of plays that compare. This
 * room knows no Kafka; which level a play shows, and what follows from it, the domain says.
 */
@NullMarked
package io.vitalog.trainers.motivation;

import org.jspecify.annotations.NullMarked;
