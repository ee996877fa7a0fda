package io.vitalog.streams.days;

import io.vitalog.domain.days.Day;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.readings.ChunkKey;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.streams.changes.OnceACommit;
import io.vitalog.streams.changes.Pending;
import io.vitalog.streams.wire.Held;
import io.vitalog.streams.wire.Wire;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.StoreBuilder;

/** Folds everything of a user's local day into the day. A day goes out whole, once a commit, whatever changed in it. */
public final class DaysTopology {
    static final String PENDING = "pending-store";

    private static final Serde<Chunk> CHUNKS = Wire.of(ChunkCodec::write, ChunkCodec::read);

    private DaysTopology() {}

    public static void addTo(StreamsBuilder builder, Deployment deployment) {
        KStream<String, Long> news = events(builder, deployment)
                .merge(chunks(builder, deployment), Named.as("join-chunks"))
                .processValues(PlaceInDays.supplier(), Named.as("place-in-days"));
        OnceACommit.of(news)
                .process(TellDays::new, Named.as("tell-days"), DayRows.STORE, PENDING)
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

    static StoreBuilder<Held<Pending<Long>>> pending() {
        return Held.builder(PENDING, Pending::new);
    }
}
