package io.vitalog.infra.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Prints what the store does for a client in the same process, as wall time and as processor time of both; run it
 * with a directory, or with nothing for a store in memory.
 */
final class StoreBenchmark {
    private static final int DOCUMENTS = 50_000;
    private static final int BULK = 500;
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final MongoCollection<Document> days;
    private final List<Integer> inOrder = IntStream.range(0, DOCUMENTS).boxed().toList();
    private final List<Integer> shuffled = new ArrayList<>(inOrder);
    private final Random random = new Random(11);
    private long position;

    private StoreBenchmark(MongoClient client) {
        days = client.getDatabase("benchmark").getCollection("days");
        Collections.shuffle(shuffled, new Random(7));
    }

    public static void main(String[] arguments) {
        try (EmbeddedStore store = arguments.length == 0
                        ? EmbeddedStore.startInMemory(0)
                        : EmbeddedStore.start(Path.of(arguments[0]), 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            StoreBenchmark benchmark = new StoreBenchmark(client);
            benchmark.write();
            benchmark.read();
        }
    }

    private void write() {
        one(days.createIndex(Indexes.ascending("userId", "date"), new IndexOptions().unique(true)));
        one(days.createIndex(Indexes.ascending("userId", "metric", "hour")));
        bulks("insert by upsert, ids in order", inOrder, false);
        bulks("replace, ids in order", inOrder, false);
        bulks("replace, ids in order", inOrder, false);
        bulks("replace, ids in order, ordered bulks", inOrder, true);
        bulks("replace, ids shuffled", shuffled, false);
        bulks("replace, ids shuffled", shuffled, false);
        position = 0;
        bulks("replace, all stale", shuffled.subList(0, 10_000), false);
        position = 100;
        measure(
                "replace one by one, 32 at once",
                10_000,
                () -> one(Flux.fromIterable(shuffled.subList(0, 10_000))
                        .flatMap(n -> days.replaceOne(guard(n), day(n), UPSERT), 32)
                        .count()));
    }

    private void read() {
        for (int round = 0; round < 2; round++) {
            measure("page of 30 days of a user", 1_000, () -> repeat(1_000, this::page));
            measure("document by id", 1_000, () -> repeat(1_000, () -> days.find(eq("_id", id(anyDay())))));
            measure(
                    "count of a user's days",
                    500,
                    () -> repeat(500, () -> days.countDocuments(eq("userId", anyUser()))));
            measure(
                    "documents by _id",
                    DOCUMENTS,
                    () -> one(
                            Flux.from(days.find().sort(Sorts.ascending("_id"))).count()));
            measure(
                    "first 30 of 50,000 without an index",
                    1,
                    () -> one(
                            Flux.from(days.find().sort(Sorts.ascending("steps")).limit(30))
                                    .count()));
        }
    }

    private void bulks(String what, List<Integer> order, boolean ordered) {
        position++;
        BulkWriteOptions options = new BulkWriteOptions().ordered(ordered);
        measure(
                "bulk: " + what,
                order.size(),
                () -> one(Flux.fromIterable(order)
                        .buffer(BULK)
                        .concatMap(part -> Mono.from(days.bulkWrite(
                                        part.stream()
                                                .map(n -> new ReplaceOneModel<>(guard(n), day(n), UPSERT))
                                                .toList(),
                                        options))
                                .onErrorComplete(MongoBulkWriteException.class))
                        .count()));
    }

    private Publisher<Document> page() {
        Bson ofUser = and(eq("userId", anyUser()), gte("date", "2026-02-01"), lt("date", "2026-03-03"));
        return days.find(ofUser).sort(Sorts.descending("date")).limit(30);
    }

    private static void repeat(int times, Supplier<? extends Publisher<?>> query) {
        for (int i = 0; i < times; i++) {
            Objects.requireNonNull(Flux.from(query.get()).count().block());
        }
    }

    private static void measure(String what, int number, Runnable task) {
        long start = System.nanoTime();
        long processor = MACHINE.getProcessCpuTime();
        task.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        double processorMicros = (MACHINE.getProcessCpuTime() - processor) / 1e3 / number;
        System.out.printf("%-45s %,10.0f/s, %,.0f us of processor each%n", what, number / seconds, processorMicros);
    }

    private Bson guard(int n) {
        return and(eq("_id", id(n)), lt("position", position));
    }

    private int anyDay() {
        return random.nextInt(DOCUMENTS);
    }

    private String anyUser() {
        return user(anyDay());
    }

    private static String user(int n) {
        return "user-" + n / 100;
    }

    private static String date(int n) {
        return "2026-%02d-%02d".formatted(1 + n % 100 / 28, 1 + n % 100 % 28);
    }

    private static String id(int n) {
        return user(n) + "|" + date(n);
    }

    private Document day(int n) {
        Document day = new Document("_id", id(n))
                .append("userId", user(n))
                .append("date", date(n))
                .append("metric", n % 3 == 0 ? "steps" : "heartRate")
                .append("hour", n % 24)
                .append("position", position)
                .append("steps", n * 7919L % 20_000);
        for (int figure = 0; figure < 11; figure++) {
            day.append(
                    "figure" + figure,
                    new Document("value", n * 1.5)
                            .append("source", "fitbit")
                            .append("records", n % 100)
                            .append("revision", position));
        }
        return day.append(
                "curve", IntStream.range(0, 24).mapToObj(hour -> hour * n % 300).toList());
    }

    private static <T> T one(Publisher<T> publisher) {
        return Objects.requireNonNull(Mono.from(publisher).block());
    }
}
