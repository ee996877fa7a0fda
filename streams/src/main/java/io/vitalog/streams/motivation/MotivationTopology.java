package io.vitalog.streams.motivation;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.motivation.levels.LevelScores;
import io.vitalog.domain.motivation.moments.Moment;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.models.KnownModels;
import io.vitalog.streams.wire.Wire;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;

/** Judges plays by the models in use, and counts the scores of their levels. */
public final class MotivationTopology {
    private MotivationTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment) {
        KnownModels.addTo(builder, deployment.topic(Topics.MODELS), model -> model.mixture() != null);
        KStream<String, Event<?>> facts = builder.stream(
                List.of(deployment.topic(Topics.USERS), deployment.topic(Topics.PLAYS)),
                Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-plays"));
        KStream<String, Told> told =
                facts.process(JudgePlays.supplier(deployment.partitions()), Named.as("judge-plays"));
        moments(told, deployment);
        scores(told, deployment);
        generations(told, deployment);
    }

    private static void moments(KStream<String, Told> told, Deployment deployment) {
        told.filter((_, each) -> each instanceof Told.OfMoment, Named.as("take-moments"))
                .mapValues(each -> ((Told.OfMoment) each).moment(), Named.as("open-moments"))
                .to(
                        deployment.topic(Topics.MOMENTS),
                        Produced.with(Wire.TEXT, Wire.json(Moment.class), Wire.byUser())
                                .withName("write-moments"));
    }

    private static void scores(KStream<String, Told> told, Deployment deployment) {
        told.filter((_, each) -> each instanceof Told.OfScores, Named.as("take-scores"))
                .mapValues(each -> ((Told.OfScores) each).change(), Named.as("open-scores"))
                .groupByKey(Grouped.with("by-level", Wire.TEXT, Wire.json(LevelScores.class)))
                .aggregate(
                        () -> LevelScores.NONE,
                        (_, change, scores) -> scores.after(change),
                        Named.as("keep-scores"),
                        Materialized.<String, LevelScores, KeyValueStore<Bytes, byte[]>>as("scores-store")
                                .withKeySerde(Wire.TEXT)
                                .withValueSerde(Wire.json(LevelScores.class)))
                .toStream(Named.as("score-changes"))
                .to(
                        deployment.topic(Topics.LEVEL_SCORES),
                        Produced.with(Wire.TEXT, Wire.json(LevelScores.class)).withName("write-scores"));
    }

    private static void generations(KStream<String, Told> told, Deployment deployment) {
        told.filter((_, each) -> each instanceof Told.OfGeneration, Named.as("take-generations"))
                .mapValues(each -> ((Told.OfGeneration) each).generation(), Named.as("open-generations"))
                .to(
                        deployment.topic(Topics.LEVEL_GENERATIONS),
                        Produced.with(Wire.TEXT, Wire.json(Generation.class)).withName("write-generations"));
    }
}
