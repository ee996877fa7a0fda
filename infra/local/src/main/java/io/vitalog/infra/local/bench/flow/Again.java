package io.vitalog.infra.local.bench.flow;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.time.Duration;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A projection that writes what another one does, elsewhere. */
record Again(Projection other, ReadModel readModel) implements Projection {
    @Override
    public List<Bson> indexes() {
        return other.indexes();
    }

    @Override
    public @Nullable Duration staysFor() {
        return other.staysFor();
    }

    @Override
    public Write write(SourceRecord record) throws Unreadable {
        return other.write(record);
    }
}
