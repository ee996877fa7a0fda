package io.vitalog.infra.local.store;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Prints what the embedded store does in a second, through the driver; arguments: a directory, or none for memory. */
public final class StoreBenchmark {
    private static final int USERS = 500;
    private static final int DAYS = 100;
    private static final int BULK = 500;

    private final MongoCollection<Document> days;

    private StoreBenchmark(MongoClient client) {
        days = client.getDatabase("bench").getCollection("days");
    }

    public static void main(String[] arguments) throws Exception {
        Path directory = arguments.length == 0 ? null : Path.of(arguments[0]);
        try (EmbeddedStore store =
                        directory == null ? EmbeddedStore.startInMemory(0) : EmbeddedStore.start(directory, 0);
                MongoClient client = MongoClients.create(store.connectionString())) {
            new StoreBenchmark(client).run();
        }
        if (directory != null) {
            try (var files = Files.walk(directory)) {
                System.out.printf(
                        "files after close %d MB%n",
                        files.filter(Files::isRegularFile)
                                        .mapToLong(f -> f.toFile().length())
                                        .sum()
                                >> 20);
            }
        }
    }

    private void run() {
        get(days.drop());
        get(days.createIndex(Indexes.ascending("userId", "date"), new IndexOptions().unique(true)));
        get(days.createIndex(Indexes.ascending("userId", "metric", "hour")));
        List<Integer> inOrder = IntStream.range(0, USERS * DAYS).boxed().toList();
        List<Integer> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(7));
        bulks("insert, ordered ids, unordered bulks", inOrder, 1, false, 1);
        bulks("insert again (replace), in order, unordered bulks", inOrder, 2, false, 1);
        bulks("replace, in order, ordered bulks", inOrder, 3, true, 1);
        bulks("replace, shuffled, unordered bulks", shuffled, 4, false, 1);
        bulks("replace, shuffled, unordered bulks, 2 at once", shuffled, 5, false, 2);
        bulks("replace, shuffled, unordered bulks, 4 at once", shuffled, 6, false, 4);
        bulks("stale (all refused), unordered bulks", shuffled.subList(0, 10_000), 1, false, 1);
        singles("replace one by one, 32 at once", shuffled.subList(0, 20_000), 7, 32);
        singles("replace one by one, 1 at once", shuffled.subList(0, 5_000), 8, 1);
        for (int i = 0; i < 3; i++) {
            pages();
        }
    }

    private void bulks(String what, List<Integer> order, long position, boolean ordered, int atOnce) {
        cpu(1);
        long start = System.nanoTime();
        long done = get(Flux.fromIterable(order)
                .buffer(BULK)
                .flatMap(part -> bulk(part, position, ordered), atOnce)
                .reduce(0L, Long::sum));
        report(what, done, start);
    }

    private Mono<Long> bulk(List<Integer> part, long position, boolean ordered) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        part.forEach(n -> writes.add(
                new ReplaceOneModel<>(guard(n, position), day(n, position), new ReplaceOptions().upsert(true))));
        return Mono.from(days.bulkWrite(writes, new BulkWriteOptions().ordered(ordered)))
                .map(result -> (long) part.size())
                .onErrorResume(
                        com.mongodb.MongoBulkWriteException.class,
                        e -> Mono.just((long) e.getWriteErrors().size()));
    }

    private void singles(String what, List<Integer> order, long position, int atOnce) {
        long start = System.nanoTime();
        long done = get(Flux.fromIterable(order)
                .flatMap(
                        n -> Mono.from(days.replaceOne(
                                guard(n, position), day(n, position), new ReplaceOptions().upsert(true))),
                        atOnce)
                .count());
        report(what, done, start);
    }

    private static org.bson.conversions.Bson guard(int n, long position) {
        return Filters.and(Filters.eq("_id", id(n)), Filters.lt("position", position));
    }

    private void pages() {
        Random random = new Random(11);
        time("page of 30 days of a user, sorted", 200, () -> {
            String user = "user-" + random.nextInt(USERS);
            return get(Flux.from(days.find(Filters.and(Filters.eq("userId", user), Filters.gte("date", "2026-01-10")))
                            .sort(Sorts.ascending("date"))
                            .limit(30))
                    .count());
        });
        time("page of 30 days of a user, backwards", 200, () -> {
            String user = "user-" + random.nextInt(USERS);
            return get(Flux.from(days.find(Filters.and(Filters.eq("userId", user), Filters.lt("date", "2026-03-10")))
                            .sort(Sorts.descending("date"))
                            .limit(30))
                    .count());
        });
        time(
                "document by id",
                500,
                () -> get(Flux.from(days.find(Filters.eq("_id", id(random.nextInt(USERS * DAYS)))))
                        .count()));
        time(
                "count of a user's days (aggregate)",
                100,
                () -> get(Mono.from(days.countDocuments(Filters.eq("userId", "user-" + random.nextInt(USERS))))));
        time(
                "all 50,000 documents by _id",
                1,
                () -> get(Flux.from(days.find().sort(Sorts.ascending("_id"))).count()));
        time(
                "sort without index, first 30 of 50,000",
                1,
                () -> get(Flux.from(days.find().sort(Sorts.ascending("steps")).limit(30))
                        .count()));
    }

    private interface Query {
        long count();
    }

    private static void time(String what, int times, Query query) {
        long start = System.nanoTime();
        long documents = 0;
        for (int i = 0; i < times; i++) {
            documents += query.count();
        }
        System.out.printf(
                "%-50s %8.3f ms each, %,d documents%n", what, (System.nanoTime() - start) / 1e6 / times, documents);
    }

    private static void report(String what, long done, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%-50s %,8.0f/s  (%,d in %.2f s), CPU us each: %s%n", what, done / seconds, done, seconds, cpu(done));
    }

    private static Map<String, Long> before = new TreeMap<>();

    private static String cpu(long done) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Map<String, Long> now = new TreeMap<>();
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo info = threads.getThreadInfo(id);
            if (info != null)
                now.merge(info.getThreadName().replaceAll("[-0-9]+.*", ""), threads.getThreadCpuTime(id), Long::sum);
        }
        long process = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        now.put("ALL", process);
        StringBuilder text = new StringBuilder();
        now.forEach((name, time) -> {
            double each = (time - before.getOrDefault(name, 0L)) / 1e3 / done;
            if (each > 1) text.append(String.format(" %s %.1f", name, each));
        });
        before = now;
        return text.toString();
    }

    private static String id(int n) {
        return "user-" + n / DAYS + "|" + LocalDate.of(2026, 1, 1).plusDays(n % DAYS);
    }

    private static Document day(int n, long position) {
        Document day = new Document("_id", id(n))
                .append("userId", "user-" + n / DAYS)
                .append("date", LocalDate.of(2026, 1, 1).plusDays(n % DAYS).toString())
                .append("metric", n % 3 == 0 ? "steps" : "heartRate")
                .append("hour", n % 24)
                .append("position", position)
                .append("steps", (n * 7919L) % 20_000);
        for (String figure : List.of(
                "distanceM",
                "energyKcal",
                "activeMinutes",
                "sedentaryMinutes",
                "restingHeartRateBpm",
                "sleepMinutes",
                "sleepEfficiency",
                "mood",
                "fatigue",
                "stress",
                "readiness")) {
            day.append(
                    figure,
                    new Document("value", n * 1.5)
                            .append("source", "fitbit")
                            .append("records", n % 100)
                            .append("revision", position));
        }
        day.append(
                "curve",
                IntStream.range(0, 24).mapToObj(h -> (Object) (h * n % 300)).toList());
        return day;
    }

    private static <T> T get(Publisher<T> publisher) {
        return Mono.from(publisher).block(Duration.ofMinutes(5));
    }
}
