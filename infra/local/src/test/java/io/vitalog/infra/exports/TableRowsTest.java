package io.vitalog.infra.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.activities.ActivityEvent.ActivityRetracted;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.ReadingsRetracted;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.infra.exports.tables.Table;
import io.vitalog.infra.exports.tables.kinds.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts of facts that come shuffled, twice, corrected and withdrawn, in memory and through files. */
class TableRowsTest {
    private static final EventCodec CODEC = EventCodec.plain();
    private static final String NIGHT = "2016-04-12T23:59:58Z";

    @TempDir
    private Path directory;

    @Test
    void showsTheNewestVersionOfAFactAndNoneThatWasWithdrawn() throws IOException {
        List<Event<?>> facts = List.of(
                event("b", "2016-04-12T09:00:00Z", activity("late", 600, 0)),
                event("b", "2016-04-12T08:00:00Z", activity("corrected", 600, 0)),
                event("b", "2016-04-12T10:00:00Z", activity("corrected", 900, 1)),
                event("b", "2016-04-12T07:00:00Z", activity("withdrawn", 600, 0)),
                event("b", "2016-04-12T07:00:00Z", new ActivityRetracted("watch", "withdrawn", 1)),
                event("a", "2016-04-13T07:00:00Z", activity("other", 60, 0)));

        assertThat(rowsInAnyOrder("activities", facts, 1, 5, 7))
                .containsExactly(
                        "a 2016-04-13T07:00:00Z 60.0", "b 2016-04-12T09:00:00Z 600.0", "b 2016-04-12T10:00:00Z 900.0");
    }

    @Test
    void showsEachSampleOnceHoweverItCame() throws IOException {
        List<Event<?>> facts = List.of(
                event("u", NIGHT, series(60, 61, 62, 63)),
                event("u", "2016-04-13T00:00:00Z", new ReadingTaken("watch", Metric.HEART_RATE, 62, null, 0, null, 0)),
                event("u", "2016-04-13T00:00:01Z", new ReadingTaken("watch", Metric.HEART_RATE, 70, null, 0, null, 1)),
                event("u", "2016-04-12T23:59:59Z", new ReadingsRetracted("watch", Metric.HEART_RATE, 0, null, 1)),
                event("u", NIGHT, new ReadingTaken("strap", Metric.HEART_RATE, 80, null, 0, null, 0)));

        assertThat(rowsInAnyOrder("samples", facts, 2, 4, 6))
                .containsExactly(
                        "2016-04-12T23:59:58Z 80.0 strap",
                        "2016-04-12T23:59:58Z 60.0 watch",
                        "2016-04-13T00:00:00Z 62.0 watch",
                        "2016-04-13T00:00:01Z 70.0 watch");
    }

    @Test
    void tellsASessionOfAllItsFacts() throws IOException {
        List<Event<?>> facts = List.of(
                event("u", "2026-03-14T08:00:00Z", new SessionStarted("app", "s-1", "yoga-12", 0)),
                event(
                        "u",
                        "2026-03-14T08:10:00Z",
                        new SessionCompleted("app", "s-1", null, 84.5, null, 600, null, null, 0)));

        assertThat(rowsInAnyOrder("sessions", facts, 3, 4, 5, 6))
                .containsExactly("yoga-12 completed 2026-03-14T08:00:00Z 2026-03-14T08:10:00Z");
    }

    @Test
    void saysWhyARecordIsNoneOfTheTable() throws IOException {
        try (TableRows<?> rows = new TableRows<>(table("sleeps"), directory, 1_000)) {
            assertThat(rows.read("u", record(event("u", NIGHT, series(60)))))
                    .hasValueSatisfying(why -> assertThat(why).contains("does not belong here"));
            assertThat(rows.read("u", new ConsumerRecord<>("any", 0, 0, null, null)))
                    .isPresent();
        }
    }

    /** The cells at {@code columns}, which are the same for every sequence and every budget. */
    private List<String> rowsInAnyOrder(String table, List<Event<?>> facts, int... columns) throws IOException {
        List<String> first = rows(table(table), facts, 1_000_000, columns);
        for (long budget : new long[] {1, 500, 1_000_000}) {
            List<Event<?>> again = new ArrayList<>(facts);
            again.addAll(facts);
            Collections.shuffle(again, new Random(budget));
            assertThat(rows(table(table), again, budget, columns)).isEqualTo(first);
        }
        return first;
    }

    private <R> List<String> rows(Table<R> table, List<Event<?>> facts, long budget, int... columns)
            throws IOException {
        List<String> found = new ArrayList<>();
        try (TableRows<R> rows = new TableRows<>(table, directory, budget)) {
            for (Event<?> fact : facts) {
                assertThat(rows.read(fact.subject(), record(fact))).isEmpty();
            }
            rows.forEach(row -> {
                List<@Nullable Object> cells = table.columns().cells(row.content());
                List<String> shown = new ArrayList<>();
                for (int column : columns) {
                    shown.add(String.valueOf(cells.get(column)));
                }
                found.add(String.join(" ", shown));
            });
        }
        return found;
    }

    private static Table<?> table(String name) {
        return Tables.ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ActivityRecorded activity(String key, double elapsedS, long revision) {
        return new ActivityRecorded(
                "watch", key, "run", null, elapsedS, null, null, null, null, null, null, null, null, null, null, null,
                null, revision);
    }

    private static SeriesTaken series(double... values) {
        int[] offsets = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            offsets[i] = i;
        }
        return new SeriesTaken("watch", Metric.HEART_RATE, null, 0, offsets, values, null, 0);
    }

    private static Event<?> event(String userId, String time, Fact fact) {
        return Event.of("id", "/test", Instant.parse(time), userId, fact);
    }

    private static ConsumerRecord<byte[], byte[]> record(Event<?> event) {
        ConsumerRecord<byte[], byte[]> record =
                new ConsumerRecord<>("any", 0, 0, event.subject().getBytes(UTF_8), CODEC.payload(event));
        CODEC.attributes(event, record.headers()::add);
        return record;
    }
}
