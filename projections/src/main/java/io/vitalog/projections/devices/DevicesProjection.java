package io.vitalog.projections.devices;

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

/** Keeps each device as its topology last wrote it. */
public final class DevicesProjection implements Projection {
    @Override
    public ReadModel readModel() {
        return ReadModel.DEVICES;
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending("userId", "deviceId"));
    }

    @Override
    public Write write(SourceRecord record) throws Unreadable {
        String id = record.keyText();
        byte[] device = record.value();
        if (device == null) {
            return Write.retraction(id, record.order());
        }
        try {
            return WholeDocument.of(id, record.order()).members(device).write();
        } catch (JacksonException malformed) {
            throw new Unreadable(Cause.NOT_JSON, "the device cannot be read: " + malformed.getOriginalMessage());
        }
    }
}
