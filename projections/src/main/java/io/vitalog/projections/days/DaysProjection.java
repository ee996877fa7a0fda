package io.vitalog.projections.days;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.DerivedDocuments;
import java.util.List;

/** Keeps each day as its topology last wrote it, and hides the days that have lost their last fact. */
public final class DaysProjection extends DerivedDocuments {
    public DaysProjection() {
        super(ReadModel.DAYS, List.of(Indexes.ascending("userId", "date")), "the day is no JSON object");
    }
}
