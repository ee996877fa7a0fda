package io.vitalog.projections.following;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Write;
import java.time.Duration;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** How a read model follows from the records of its topic. */
public interface Projection {

    ReadModel readModel();

    /** The indexes that queries need. */
    List<Bson> indexes();

    /** How long a document stays after its {@link io.vitalog.projections.documents.Member#AT}; null for ever. */
    default @Nullable Duration staysFor() {
        return null;
    }

    /**
     * Pure: what a record says about one document.
     *
     * @throws Unreadable if it says nothing that can be understood; the record becomes a dead letter
     */
    Write write(SourceRecord record) throws Unreadable;
}
