package io.vitalog.domain.motivation.moments;

import io.vitalog.domain.motivation.levels.LevelScores;
import java.util.List;

/**
 * A play that was judged. What follows of the next one depends on this alone.
 *
 * @param scores what it adds to those of its level
 * @param best the greatest score up to it, among the user's plays of the mode, difficulty and duration
 * @param moments in the order of their kinds
 */
public record Judged(LevelScores scores, double best, List<Moment> moments) {}
