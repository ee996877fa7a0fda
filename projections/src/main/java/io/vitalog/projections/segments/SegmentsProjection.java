package io.vitalog.projections.segments;

import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.DerivedDocuments;
import java.util.List;

/** Keeps the best workouts of each segment, as its topology last wrote them. */
public final class SegmentsProjection extends DerivedDocuments {
    public SegmentsProjection() {
        super(ReadModel.SEGMENTS, List.of(), "the ranking cannot be read");
    }
}
