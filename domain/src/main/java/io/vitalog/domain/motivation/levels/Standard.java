package io.vitalog.domain.motivation.levels;

import io.vitalog.domain.models.MixtureModel.Cell;

/** What plays of a cell are compared with. */
public interface Standard {
    /** The plays of the training. */
    Standard TRAINING = new Standard() {
        @Override
        public Scores of(Cell cell) {
            return new Quantiles(cell.quantiles());
        }

        @Override
        public Scores of(Cell cell, int rank) {
            return new Quantiles(cell.levels().get(rank).quantiles());
        }
    };

    /** The scores of all levels. */
    Scores of(Cell cell);

    /** The scores of a level, the lowest is 0. */
    Scores of(Cell cell, int rank);
}
