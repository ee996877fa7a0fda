package io.vitalog.streams.days;

import io.vitalog.domain.days.Day;
import io.vitalog.domain.days.folding.DayFold;
import io.vitalog.domain.placement.DayChange;
import io.vitalog.domain.placement.DayLedger;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.wire.Wire;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Folds everything of a user's local day into the day. A day goes out whole, once a commit, whatever changed in it. */
public final class DaysTopology {
    private static final Serde<Chunk> CHUNKS = Wire.of(ChunkCodec::write, ChunkCodec::read);
    private static final Serde<DayChange> CHANGES = Wire.of(DayChange::bytes, DayChange::read);
    private static final Serde<DayLedger> LEDGERS = Wire.of(DayLedger::bytes, DayLedger::read);

    private DaysTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment) {
        events(builder, deployment)
                .merge(chunks(builder, deployment), Named.as("join-chunks"))
                .process(PlaceInDays.supplier(), Named.as("place-in-days"))
                .groupByKey(Grouped.with("by-day", Wire.TEXT, CHANGES))
                .aggregate(
                        () -> DayLedger.EMPTY,
                        (_, change, ledger) -> ledger.after(change),
                        Named.as("keep-ledgers"),
                        Materialized.<String, DayLedger, KeyValueStore<Bytes, byte[]>>as("ledger-store")
                                .withKeySerde(Wire.TEXT)
                                .withValueSerde(LEDGERS))
                .toStream(Named.as("ledger-changes"))
                .mapValues(DaysTopology::fold, Named.as("fold-days"))
                .to(
                        deployment.topic(Topics.DAYS),
                        Produced.with(Wire.TEXT, Wire.json(Day.class), Wire.byUser())
                                .withName("write-days"));
    }

    private static KStream<String, DayInput> events(StreamsBuilder builder, Deployment deployment) {
        List<String> topics = Stream.of(
                        Topics.USERS, Topics.ACTIVITIES, Topics.SLEEP, Topics.DAY_SUMMARIES, Topics.FEEDBACK)
                .map(deployment::topic)
                .toList();
        return builder.stream(topics, Consumed.with(Wire.TEXT, Wire.EVENTS).withName("read-facts"))
                .mapValues(event -> (DayInput) new DayInput.OfEvent(event), Named.as("take-facts"));
    }

    private static KStream<String, DayInput> chunks(StreamsBuilder builder, Deployment deployment) {
        return builder.stream(
                        deployment.topic(Topics.READING_CHUNKS),
                        Consumed.with(Wire.TEXT, CHUNKS).withName("read-chunks"))
                .mapValues(
                        (key, chunk) -> (DayInput) new DayInput.OfChunk(ChunkKey.parse(key), chunk),
                        Named.as("take-chunks"));
    }

    private static @Nullable Day fold(String dayKey, @Nullable DayLedger ledger) {
        return ledger == null
                ? null
                : DayFold.of(DayChange.userOf(dayKey), DayChange.dateOf(dayKey), ledger.contributions());
    }
}
