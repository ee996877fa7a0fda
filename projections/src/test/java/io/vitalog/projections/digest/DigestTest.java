package io.vitalog.projections.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.digest.Digest.Part;
import io.vitalog.projections.documents.GuardedCollection;
import io.vitalog.projections.documents.MemoryStore;
import io.vitalog.projections.documents.Order;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DigestTest {
    private MemoryStore store;
    private Deployment one;
    private Deployment other;

    @BeforeEach
    void open() {
        store = new MemoryStore();
        one = new Deployment("one", 1, 4, "unused:1", store.connectionString());
        other = new Deployment("other", 3, 2, "unused:1", store.connectionString());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void dependsNeitherOnSequenceNorOnPositionGenerationOrNamespace() {
        List<Write> writes = new ArrayList<>(IntStream.range(0, 1_234)
                .mapToObj(i -> day("u|" + i, i, "{\"userId\":\"u\",\"steps\":{\"value\":" + i + ",\"records\":1}}"))
                .toList());
        put(one, ReadModel.DAYS, writes);
        Collections.shuffle(writes, new Random(3));
        put(
                other,
                ReadModel.DAYS,
                writes.stream()
                        .map(write -> day(
                                write.id(),
                                77_000,
                                "{\"steps\":{\"records\":1.0,\"value\":"
                                        + write.id().substring(2) + "},\"userId\":\"u\"}"))
                        .toList());

        assertThat(digest(other)).isEqualTo(digest(one));
        assertThat(part(one, ReadModel.DAYS).count()).isEqualTo(1_234);
    }

    @Test
    void changesWithAnyBusinessMember() {
        put(one, ReadModel.DAYS, List.of(day("u|1", 1, "{\"a\":1}")));
        put(other, ReadModel.DAYS, List.of(day("u|1", 1, "{\"a\":1.5}")));

        assertThat(digest(other)).isNotEqualTo(digest(one));
        assertThat(digest(other).sha256()).isNotEqualTo(digest(one).sha256());
    }

    @Test
    void skipsWhatIsKeptForItsOrderAlone() {
        put(one, ReadModel.DAYS, List.of(day("u|1", 1, "{\"a\":1}"), Write.retraction("u|2", "x")));
        put(other, ReadModel.DAYS, List.of(day("u|1", 1, "{\"a\":1}")));

        assertThat(digest(other)).isEqualTo(digest(one));
    }

    @Test
    void comparesSamplesRatherThanTheirBytes() {
        Chunk samples = Chunk.of(0, 72, 0, null).merge(Chunk.of(60, 73, 0, null));
        put(one, ReadModel.READINGS, List.of(chunk(samples)));
        put(other, ReadModel.READINGS, List.of(chunk(samples.merge(Chunk.of(120, Double.NaN, 1, null)))));

        assertThat(digest(other)).isEqualTo(digest(one));

        put(other, ReadModel.READINGS, List.of(chunk(samples.merge(Chunk.of(120, 74, 2, null)))));
        assertThat(digest(other)).isNotEqualTo(digest(one));
    }

    @Test
    void countsADeadLetterOnceHoweverOftenAndWheneverItCame() {
        put(
                one,
                ReadModel.DEAD_LETTERS,
                List.of(letter("0-1", "one.inbox", 5, "{}"), letter("3-9", "one.days-g1", 1, "[]")));
        put(
                other,
                ReadModel.DEAD_LETTERS,
                List.of(
                        letter("0-0", "other.days-g3", 2, "[]"),
                        letter("0-7", "other.inbox", 70, "{}"),
                        letter("1-1", "other.inbox", 71, "{}")));

        assertThat(digest(other)).isEqualTo(digest(one));
        assertThat(part(other, ReadModel.DEAD_LETTERS).count()).isEqualTo(2);
    }

    @Test
    void tellsAnEmptyReadModelFromAFullOne() {
        assertThat(digest(one).parts()).hasSameSizeAs(ReadModel.OF_FACTS).allMatch(part -> part.count() == 0);
        assertThat(digest(one)).isEqualTo(digest(other));
    }

    private Digest digest(Deployment deployment) {
        return Digest.of(store.database(deployment.database()), deployment);
    }

    private Part part(Deployment deployment, ReadModel model) {
        return digest(deployment).parts().get(ReadModel.ALL.indexOf(model));
    }

    private void put(Deployment deployment, ReadModel model, List<Write> writes) {
        new GuardedCollection(store.database(deployment.database()), deployment.collection(model))
                .apply(writes)
                .block();
    }

    private static Write day(String id, long offset, String json) {
        return WholeDocument.of(id, Order.ofPosition(1, offset))
                .members(json.getBytes(UTF_8))
                .write();
    }

    private static Write chunk(Chunk samples) {
        return WholeDocument.of("u|fitbit|heartRateBpm|60|1", "x")
                .text("userId", "u")
                .number("count", samples.standing())
                .binary("_samples", ChunkCodec.write(samples))
                .write();
    }

    private static Write letter(String id, String topic, long offset, String payload) {
        String json = """
                {"id":"%s","cause":"not-json","rule":"arrived %d","time":"2026-01-02T03:04:%02dZ","topic":"%s",
                "partition":1,"offset":%d,"attributes":{"id":"e","traceparent":"%d"},"payload":"%s",
                "encoding":"text"}""".formatted(id, offset, offset % 60, topic, offset, offset, payload);
        return WholeDocument.of(id, Order.ofPosition(1, offset))
                .members(json.getBytes(UTF_8))
                .write();
    }
}
