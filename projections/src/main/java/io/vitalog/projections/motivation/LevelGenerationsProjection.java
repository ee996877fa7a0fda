package io.vitalog.projections.motivation;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.DerivedDocuments;
import java.util.List;

/** Keeps by which models the plays of the past are judged, as their topology last wrote it. */
public final class LevelGenerationsProjection extends DerivedDocuments {
    public LevelGenerationsProjection() {
        super(
                ReadModel.LEVEL_GENERATIONS,
                List.of(Indexes.ascending("kind", "generation")),
                "the generation cannot be read");
    }
}
