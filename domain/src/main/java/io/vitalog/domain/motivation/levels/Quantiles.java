package io.vitalog.domain.motivation.levels;

import io.vitalog.domain.insights.Score;
import java.util.List;

/**
 * Scores as a model keeps them: straight lines between quantiles (R. J. Hyndman and Y. Fan, "Sample quantiles in
 * statistical packages", 1996).
 *
 * @param values from 0 to 100 percent in even steps, rising, at least two
 */
public record Quantiles(List<Double> values) implements Scores {

    @Override
    public double at(double percent) {
        double place = percent / 100 * (values.size() - 1);
        int below = (int) place;
        if (below >= values.size() - 1) {
            return values.getLast();
        }
        double left = values.get(below);
        return left + (place - below) * (values.get(below + 1) - left);
    }

    @Override
    public double percentOf(double score) {
        return Score.percentile(values, score);
    }
}
