package io.vitalog.projections.motivation;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.motivation.moments.Moment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Member;
import io.vitalog.projections.forms.DerivedDocuments;
import java.time.Instant;
import java.util.List;

/** Keeps what each play brought its player, as its topology last wrote it. */
public final class MomentsProjection extends DerivedDocuments {
    public MomentsProjection() {
        super(
                ReadModel.MOMENTS,
                List.of(Indexes.ascending("userId", Member.AT, Member.ID), Indexes.ascending("userId", Member.ORDER)),
                "the moment cannot be read");
    }

    @Override
    protected Instant since(byte[] document) {
        return Json.MAPPER.readValue(document, Moment.class).time();
    }
}
