package io.vitalog.projections.days;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.util.List;
import org.bson.conversions.Bson;
import tools.jackson.core.JacksonException;

/** Keeps each day as its topology last wrote it, and hides the days that have lost their last fact. */
public final class DaysProjection implements Projection {
    @Override
    public ReadModel readModel() {
        return ReadModel.DAYS;
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending("userId", "date"));
    }

    @Override
    public Write write(SourceRecord record) throws Unreadable {
        String id = record.keyText();
        byte[] day = record.value();
        if (day == null) {
            return Write.retraction(id, record.order());
        }
        try {
            return WholeDocument.of(id, record.order()).members(day).write();
        } catch (JacksonException malformed) {
            throw new Unreadable(Cause.NOT_JSON, "the day is no JSON object: " + malformed.getOriginalMessage());
        }
    }
}
