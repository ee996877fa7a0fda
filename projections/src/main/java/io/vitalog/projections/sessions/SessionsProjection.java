package io.vitalog.projections.sessions;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.wellness.Session;
import io.vitalog.projections.documents.Member;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.util.List;
import org.bson.conversions.Bson;
import tools.jackson.core.JacksonException;

/** Keeps each session as its topology last wrote it. */
public final class SessionsProjection implements Projection {
    @Override
    public ReadModel readModel() {
        return ReadModel.SESSIONS;
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending("userId", Member.AT, Member.ID));
    }

    @Override
    public Write write(SourceRecord record) throws Unreadable {
        String id = record.keyText();
        byte[] session = record.value();
        if (session == null) {
            return Write.retraction(id, record.order());
        }
        try {
            return WholeDocument.of(id, record.order())
                    .at(Json.MAPPER.readValue(session, Session.class).since())
                    .members(session)
                    .write();
        } catch (JacksonException malformed) {
            throw new Unreadable(Cause.NOT_JSON, "the session cannot be read: " + malformed.getOriginalMessage());
        }
    }
}
