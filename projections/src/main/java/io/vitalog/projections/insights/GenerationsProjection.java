package io.vitalog.projections.insights;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.DerivedDocuments;
import java.util.List;

/** Keeps by which models the past is told, as its topology last wrote it. */
public final class GenerationsProjection extends DerivedDocuments {
    public GenerationsProjection() {
        super(
                ReadModel.INSIGHT_GENERATIONS,
                List.of(Indexes.ascending("kind", "generation")),
                "the generation cannot be read");
    }
}
