package io.vitalog.trainers.motivation;

import io.vitalog.domain.motivation.levels.Performance;
import java.time.Instant;

/** A play of a player, and when it ended. */
public record PlayRow(String player, Instant time, Performance performance) {}
