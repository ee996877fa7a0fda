package io.vitalog.projections.insights;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Member;
import io.vitalog.projections.forms.DerivedDocuments;
import java.time.Instant;
import java.util.List;

/** Keeps each scored session as its topology last wrote it. */
public final class InsightsProjection extends DerivedDocuments {
    public InsightsProjection() {
        super(
                ReadModel.INSIGHTS,
                List.of(
                        Indexes.ascending("userId", Member.AT, Member.ID),
                        Indexes.ascending("userId", "kind", "generation", Member.AT, Member.ID),
                        Indexes.ascending("kind", "generation", Member.AT, Member.ID),
                        Indexes.ascending("kind", "generation", "sessionId"),
                        Indexes.ascending("kind", "generation", "insightId"),
                        Indexes.ascending("userId", Member.ORDER)),
                "the insight cannot be read");
    }

    @Override
    protected Instant since(byte[] document) {
        return Json.MAPPER.readValue(document, Insight.class).time();
    }
}
