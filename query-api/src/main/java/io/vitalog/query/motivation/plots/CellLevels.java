package io.vitalog.query.motivation.plots;

import io.vitalog.query.motivation.engines.Engines.Engine;
import io.vitalog.query.plots.levels.Levels;
import io.vitalog.query.problems.Problem;

/** Which levels are drawn. */
final class CellLevels {
    private CellLevels() {}

    /** The levels where plays of this difficulty and duration, in minutes, are compared. */
    static Levels of(Engine engine, int difficulty, double durationMin) {
        String modelId = engine.trained().modelId();
        return engine.mixture()
                .cell(difficulty, durationMin)
                .map(cell -> new Levels(modelId, engine.mixture().mode(), cell, engine.standard()))
                .orElseThrow(() -> Problem.UNKNOWN_PLOT.because(modelId + " has no cell of such plays"));
    }
}
