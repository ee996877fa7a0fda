package io.vitalog.query.generations;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ModelEvent;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;

/** The generation of a kind that answers come from, and the version of the model behind it. */
public record Serving(FeatureSet kind, int version, int generation) {

    /** Such as {@code sessions-yoga/3}. */
    public String modelId() {
        return ModelEvent.versionOf(kind.model(), version);
    }

    /** What tells its documents from those of others. */
    public BsonDocument filter() {
        return new BsonDocument("kind", new BsonString(kind.text())).append("generation", new BsonInt32(generation));
    }

    /** Its part of the ids of insights. */
    public String part() {
        return kind.text() + "-" + generation;
    }
}
