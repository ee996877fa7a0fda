package io.vitalog.projections.sessions;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.wellness.Session;
import io.vitalog.projections.documents.Member;
import io.vitalog.projections.forms.DerivedDocuments;
import java.time.Instant;
import java.util.List;

/** Keeps each session as its topology last wrote it. */
public final class SessionsProjection extends DerivedDocuments {
    public SessionsProjection() {
        super(
                ReadModel.SESSIONS,
                List.of(Indexes.ascending("userId", Member.AT, Member.ID)),
                "the session cannot be read");
    }

    @Override
    protected Instant since(byte[] document) {
        return Json.MAPPER.readValue(document, Session.class).since();
    }
}
