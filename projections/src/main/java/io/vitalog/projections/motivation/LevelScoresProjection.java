package io.vitalog.projections.motivation;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.DerivedDocuments;
import java.util.List;

/** Keeps how the scores of each level are distributed, as its topology last wrote it. */
public final class LevelScoresProjection extends DerivedDocuments {
    public LevelScoresProjection() {
        super(
                ReadModel.LEVEL_SCORES,
                List.of(Indexes.ascending("mode", "generation")),
                "the scores of the level cannot be read");
    }
}
