package io.vitalog.query.app;

import io.vitalog.domain.facts.Version;
import io.vitalog.domain.insights.ClusterTally;
import io.vitalog.domain.insights.Done;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.insights.Insight.Place;
import io.vitalog.domain.insights.Insight.Scorer;
import io.vitalog.domain.insights.Kept;
import io.vitalog.domain.models.Activation;
import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.ClusterModel.Cluster;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.ModelDigest;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.models.Training.Metric;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.User;
import io.vitalog.query.store.StoreFixture;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** An API over a store of its own, with models and what they score: which generation serves holds for all users. */
final class InsightScene implements AutoCloseable {
    static final ClusterModel YOGA = new ClusterModel(
            "yoga",
            List.of(
                    new Feature("poseAccuracyPercent", "%", 70, 100),
                    new Feature("durationMin", "min", 20, 60),
                    new Feature("engagement", "1", 0.5, 1)),
            List.of(
                    new Cluster("high", List.of(0.75, 0.5, 0.75), 20, List.of(60.0, 80.0, 100.0)),
                    new Cluster("moderate", List.of(0.25, 0.5, 0.25), 30, List.of(35.0, 55.0, 75.0))));
    static final ClusterModel WORKOUT = new ClusterModel(
            "workout",
            List.of(
                    new Feature("heartRateIntensity", "1", 0.4, 0.9),
                    new Feature("durationMin", "min", 10, 90),
                    new Feature("activeZoneShare", "1", 0, 1)),
            List.of(
                    new Cluster("high", List.of(0.75, 0.5, 0.9), 12, List.of(20.0, 40.0, 80.0)),
                    new Cluster("moderate", List.of(0.25, 0.5, 0.4), 18, List.of(5.0, 15.0, 45.0))));

    final StoreFixture store = new StoreFixture();
    private final QueryApi api =
            QueryApi.start(store.deployment(), ApiSettings.onPort(0).withPipeline(new TestApi.AllWell()));
    private final Map<String, ClusterTally> tallies = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private long offset;

    HttpResponse<String> get(String path, String... headers) {
        return TestApi.send(api, "GET", path, headers);
    }

    JsonNode json(String path, String... headers) {
        HttpResponse<String> response = get(path, headers);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " gave " + response.statusCode() + " " + response.body());
        }
        return TestApi.json(response);
    }

    URI address() {
        return api.address();
    }

    void know(String user) {
        if (known.add(user)) {
            store.put(new User(user, Profile.inZone(null), Instant.parse("2026-01-01T00:00:00Z"), null));
        }
    }

    /** A version is trained. */
    Scorer train(FeatureSet kind, int version, int generation) {
        ClusterModel model = kind == FeatureSet.YOGA ? YOGA : WORKOUT;
        Training training = new Training(
                50,
                Instant.parse("2026-01-02T06:30:00Z"),
                Instant.parse("2026-03-13T19:00:00Z"),
                List.of(),
                42,
                "0.1.0",
                List.of(new Metric("silhouette", 0.25), new Metric("inertia", 7.5)),
                List.of("silhouette of all rows"));
        store.put(new TrainedModel(
                kind.model() + "/" + version,
                kind.model(),
                version,
                Instant.parse("2026-03-14T00:00:00Z").plusSeconds(version),
                ModelDigest.of(model),
                training,
                model,
                null));
        return new Scorer(kind, version, generation, model);
    }

    /** It is activated, and {@code done} of four partitions are scored. */
    void activate(Scorer scorer, int done) {
        store.put(new Activation(
                scorer.features().model(),
                scorer.version(),
                scorer.generation(),
                Instant.parse("2026-03-15T00:00:00Z").plusSeconds(scorer.generation()),
                "because"));
        for (int partition = 0; partition < done; partition++) {
            complete(scorer, partition);
        }
    }

    void complete(Scorer scorer, int partition) {
        store.put(new Generation(scorer.features().text(), scorer.version(), scorer.generation(), partition, 4));
    }

    /** A model in use. */
    Scorer serve(FeatureSet kind, int version, int generation) {
        Scorer scorer = train(kind, version, generation);
        activate(scorer, 4);
        return scorer;
    }

    /** A session of {@code user} is scored. Its ids follow from its name; its position is the next of the log. */
    Insight score(Scorer by, String user, String session, String time, double... values) {
        String factId = factId(user, session);
        boolean yoga = by.features() == FeatureSet.YOGA;
        Done done = new Done(
                factId,
                yoga ? session : factId,
                user,
                Instant.parse(time),
                "app",
                null,
                yoga ? null : "run",
                values[1],
                null,
                null,
                null,
                null);
        Kept kept = new Kept(
                Version.of(0, UUID.fromString(factId)),
                done,
                new Place("vitalog.wellness-sessions", 2, 41, "e-" + session));
        Insight insight = Insight.of(by, kept, values, List.of());
        put(insight);
        count(insight, by.model());
        return insight;
    }

    /** Writes it at the next position of the log. */
    void put(Insight insight) {
        store.put(insight, order(offset++));
    }

    /** How many positions the log has. */
    long offset() {
        return offset;
    }

    /** Says that everything of the log so far is written. */
    void reach() {
        reach(offset);
    }

    /** Says that everything before {@code end} is written, whichever partition a user has. */
    void reach(long end) {
        for (int partition = 0; partition < 4; partition++) {
            store.reach(ReadModel.INSIGHTS, partition, end);
        }
    }

    static String order(long offset) {
        return String.format("0001-%016x", offset);
    }

    static String factId(String user, String session) {
        return UUID.nameUUIDFromBytes((user + "/" + session).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private void count(Insight insight, ClusterModel model) {
        ClusterTally one = ClusterTally.one(insight, model);
        String key = insight.kind() + insight.generation() + insight.cluster();
        store.put(tallies.merge(key, one, ClusterTally::after));
    }

    @Override
    public void close() {
        api.close();
        store.close();
    }
}
