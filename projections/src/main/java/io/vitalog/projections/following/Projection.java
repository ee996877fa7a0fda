package io.vitalog.projections.following;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Write;
import java.util.List;
import org.bson.conversions.Bson;

/** How a read model follows from the records of its topic. */
public interface Projection {

    ReadModel readModel();

    /** The indexes that queries need. */
    List<Bson> indexes();

    /**
     * Pure: what a record says about one document.
     *
     * @throws Unreadable if it says nothing that can be understood; the record becomes a dead letter
     */
    Write write(SourceRecord record) throws Unreadable;
}
