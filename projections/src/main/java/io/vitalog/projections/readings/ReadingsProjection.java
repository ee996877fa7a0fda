package io.vitalog.projections.readings;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Member;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.nio.BufferUnderflowException;
import java.util.List;
import org.bson.conversions.Bson;

/** Keeps each chunk of samples in the bytes in which it was folded, and hides those without a standing sample. */
public final class ReadingsProjection implements Projection {
    @Override
    public ReadModel readModel() {
        return ReadModel.READINGS;
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending("userId", "metric", Member.AT));
    }

    @Override
    public Write write(SourceRecord record) throws Unreadable {
        String id = record.keyText();
        byte[] chunk = record.value();
        try {
            ChunkKey key = ChunkKey.parse(id);
            int count = chunk == null ? 0 : ChunkCodec.read(chunk).standing();
            return chunk == null || count == 0
                    ? Write.retraction(id, record.order())
                    : WholeDocument.of(id, record.order())
                            .at(key.start())
                            .text("userId", key.userId())
                            .text("source", key.origin())
                            .text("metric", key.metric().id())
                            .number("periodS", key.periodS())
                            .number("count", count)
                            .binary(Member.SAMPLES, chunk)
                            .write();
        } catch (IllegalArgumentException | BufferUnderflowException malformed) {
            throw new Unreadable(Cause.WRONG_FIELD, "no chunk of samples: " + malformed.getMessage());
        }
    }
}
