package io.vitalog.projections.plans;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.plans.Plan;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Member;
import io.vitalog.projections.forms.DerivedDocuments;
import java.time.Instant;
import java.util.List;

/** Keeps each plan as its topology last wrote it. */
public final class PlansProjection extends DerivedDocuments {
    public PlansProjection() {
        super(ReadModel.PLANS, List.of(Indexes.ascending("userId", Member.AT, Member.ID)), "the plan cannot be read");
    }

    @Override
    protected Instant since(byte[] document) {
        return Json.MAPPER.readValue(document, Plan.class).since();
    }
}
