package io.vitalog.projections.forms;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.time.Instant;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Keeps each document as its topology last wrote it, and hides those that have lost their last fact. */
public abstract class DerivedDocuments implements Projection {
    private final ReadModel readModel;
    private final List<Bson> indexes;
    private final String fault;

    /**
     * A read model with its indexes.
     *
     * @param fault says in words that a record cannot be read
     */
    protected DerivedDocuments(ReadModel readModel, List<Bson> indexes, String fault) {
        this.readModel = readModel;
        this.indexes = indexes;
        this.fault = fault;
    }

    /** The instant by which the documents are sorted; null when they are not sorted by one. */
    protected @Nullable Instant since(byte[] document) {
        return null;
    }

    @Override
    public final ReadModel readModel() {
        return readModel;
    }

    @Override
    public final List<Bson> indexes() {
        return indexes;
    }

    @Override
    public final Write write(SourceRecord record) throws Unreadable {
        String id = record.keyText();
        byte[] value = record.value();
        if (value == null) {
            return Write.retraction(id, record.order());
        }
        try {
            WholeDocument document = WholeDocument.of(id, record.order());
            Instant since = since(value);
            return (since == null ? document : document.at(since))
                    .members(value)
                    .write();
        } catch (JacksonException malformed) {
            throw new Unreadable(Cause.NOT_JSON, fault + ": " + malformed.getOriginalMessage());
        }
    }
}
