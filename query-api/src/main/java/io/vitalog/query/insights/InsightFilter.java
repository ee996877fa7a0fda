package io.vitalog.query.insights;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.query.generations.Kinds;
import io.vitalog.query.generations.Serving;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Times;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * Which insights are asked for.
 *
 * @param user absent for those of every user
 * @param cluster absent for those of every cluster
 */
record InsightFilter(@Nullable String user, @Nullable String cluster, List<FeatureSet> kinds, Times times) {

    /** Reads the parameters; an empty one counts as absent. */
    static InsightFilter of(@Nullable String user, @Nullable String cluster, @Nullable String kind, Times times) {
        String name = cluster == null || cluster.isBlank() ? null : cluster;
        if (name != null && !FirstBroken.isToken(name)) {
            throw Problem.UNKNOWN_CLUSTER.because("a cluster is named by a word such as high");
        }
        return new InsightFilter(user == null || user.isBlank() ? null : Ids.user(user), name, Kinds.of(kind), times);
    }

    /** The insights of {@code serving} among them, whatever their time. */
    BsonDocument filter(Serving serving) {
        BsonDocument filter = new BsonDocument();
        if (user != null) {
            filter.append("userId", new BsonString(user));
        }
        filter.putAll(serving.filter());
        if (cluster != null) {
            filter.append("cluster", new BsonString(cluster));
        }
        return filter;
    }

    /** Names the list, whichever generations serve: a switch between two pages breaks no cursor. */
    String scope() {
        return "insights " + user + " " + cluster + " " + kinds + times;
    }
}
