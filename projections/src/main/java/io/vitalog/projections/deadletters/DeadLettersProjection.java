package io.vitalog.projections.deadletters;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.deadletters.DeadLetter;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Member;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.util.List;
import org.bson.conversions.Bson;

/**
 * Keeps every dead letter in a form that people can read. It takes any record whatever: there is nowhere else to send
 * one that is broken.
 */
public final class DeadLettersProjection implements Projection {
    @Override
    public ReadModel readModel() {
        return ReadModel.DEAD_LETTERS;
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending(Member.AT, Member.ID));
    }

    @Override
    public Write write(SourceRecord record) {
        DeadLetter letter = new Letter(record).read();
        return WholeDocument.of(letter.id(), record.order())
                .at(letter.time())
                .members(letter)
                .write();
    }
}
