package io.vitalog.streams.changes;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.Stores;

/**
 * Says once a commit that something is pending. Kafka Streams tells a processor of a commit only through the cache of
 * an aggregate, and an aggregate by another key only behind a repartition topic. So the aggregate here counts, by the
 * key that the records have: to its cache, all of a task have the same.
 */
public final class OnceACommit {
    private static final byte[] ANY = "any".getBytes(UTF_8);
    private static final Serde<String> ALIKE = Serdes.serdeFrom((_, _) -> ANY, (_, _) -> "any");

    private OnceACommit() {}

    /** A record for each commit, or early where the cache is full, in which {@code news} had any. */
    public static KStream<String, Long> of(KStream<String, Long> news) {
        return news.groupByKey(Grouped.with(ALIKE, Serdes.Long()))
                .aggregate(
                        () -> 0L,
                        (_, _, times) -> times + 1,
                        Named.as("await-commit"),
                        Materialized.<String, Long>as(Stores.inMemoryKeyValueStore("commits-store"))
                                .withKeySerde(ALIKE)
                                .withValueSerde(Serdes.Long())
                                .withCachingEnabled()
                                .withLoggingDisabled())
                .toStream(Named.as("commit-is-due"));
    }
}
