package io.vitalog.projections.segments;

import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.DerivedDocuments;
import java.util.List;

/** Keeps how each instructor stands, as the topology last wrote it. */
public final class InstructorsProjection extends DerivedDocuments {
    public InstructorsProjection() {
        super(ReadModel.INSTRUCTORS, List.of(), "the standing cannot be read");
    }
}
