package io.vitalog.streams.insights;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.insights.ClusterTally;
import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.models.KnownModels;
import io.vitalog.streams.wire.Wire;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;

/** Scores sessions by the models in use, and keeps what their clusters come to. */
public final class InsightsTopology {
    private InsightsTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment) {
        KnownModels.addTo(builder, deployment.topic(Topics.MODELS), model -> model.clusters() != null);
        List<String> topics = Stream.of(Topics.USERS, Topics.ACTIVITIES, Topics.WELLNESS_SESSIONS)
                .map(deployment::topic)
                .toList();
        KStream<String, Event<?>> facts =
                builder.stream(topics, Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-sessions"));
        KStream<String, Told> told =
                facts.process(ScoreSessions.supplier(deployment.partitions()), Named.as("score-sessions"));
        insights(told, deployment);
        clusters(told, deployment);
        generations(told, deployment);
    }

    private static void insights(KStream<String, Told> told, Deployment deployment) {
        told.filter((_, each) -> each instanceof Told.OfInsight, Named.as("take-insights"))
                .mapValues(each -> ((Told.OfInsight) each).insight(), Named.as("open-insights"))
                .to(
                        deployment.topic(Topics.SESSION_INSIGHTS),
                        Produced.with(Wire.TEXT, Wire.json(Insight.class), Wire.byUser())
                                .withName("write-insights"));
    }

    private static void clusters(KStream<String, Told> told, Deployment deployment) {
        told.filter((_, each) -> each instanceof Told.OfTally, Named.as("take-tallies"))
                .mapValues(each -> ((Told.OfTally) each).change(), Named.as("open-tallies"))
                .groupByKey(Grouped.with("by-cluster", Wire.TEXT, Wire.json(ClusterTally.class)))
                .aggregate(
                        () -> ClusterTally.NONE,
                        (_, change, tally) -> tally.after(change),
                        Named.as("keep-tallies"),
                        Materialized.<String, ClusterTally, KeyValueStore<Bytes, byte[]>>as("tally-store")
                                .withKeySerde(Wire.TEXT)
                                .withValueSerde(Wire.json(ClusterTally.class)))
                .toStream(Named.as("tally-changes"))
                .to(
                        deployment.topic(Topics.CLUSTER_STATE),
                        Produced.with(Wire.TEXT, Wire.json(ClusterTally.class)).withName("write-clusters"));
    }

    private static void generations(KStream<String, Told> told, Deployment deployment) {
        told.filter((_, each) -> each instanceof Told.OfGeneration, Named.as("take-generations"))
                .mapValues(each -> ((Told.OfGeneration) each).generation(), Named.as("open-generations"))
                .to(
                        deployment.topic(Topics.INSIGHT_GENERATIONS),
                        Produced.with(Wire.TEXT, Wire.json(Generation.class)).withName("write-generations"));
    }
}
