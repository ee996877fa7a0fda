package io.vitalog.infra.local.bench;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.local.bench.Timed.Post;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.infra.local.stack.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/**
 * Times from a request to the first answer that shows what came of it, while others do the same over Kafka. What they
 * do is drawn from a seed.
 */
public final class AnswerDelays implements AutoCloseable {
    private static final int USERS = 500;
    private static final int DIGITS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration ASK_AGAIN = Duration.ofMillis(10);
    private static final Duration REGISTERED = Duration.ofDays(20_000);
    private static final int OK = 200;

    private final String api;
    private final Deployment deployment;
    private final String run;
    private final Timed timed;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(42);

    /**
     * Against a stack.
     *
     * @param timed what is done
     * @param run makes ids differ from those of another run
     */
    public AnswerDelays(Timed timed, String api, Deployment deployment, String run) {
        this.timed = timed;
        this.api = api;
        this.deployment = deployment;
        this.run = run;
    }

    /**
     * Does it {@code times} times, one after another, beside {@code rate} others a second.
     *
     * @return nanoseconds from request to answer
     * @throws StackFailure when the answer is not there after 30 s
     */
    public Histogram round(int times, int rate) throws IOException, InterruptedException {
        Histogram nanoseconds = new Histogram(PATIENCE.toNanos(), DIGITS);
        register();
        AtomicBoolean going = new AtomicBoolean(true);
        Thread background = Thread.ofPlatform().daemon().start(() -> record(rate, going));
        try {
            for (int number = 0; number < times; number++) {
                nanoseconds.recordValue(Math.min(PATIENCE.toNanos(), one(number)));
            }
        } finally {
            going.set(false);
            background.join();
        }
        return nanoseconds;
    }

    private long one(int number) throws IOException, InterruptedException {
        String user = "bench-" + number % USERS;
        String id = run + "-" + number;
        long start = 0;
        for (Post each : timed.posts(user, id, random)) {
            start = System.nanoTime();
            post(each.path(), each.body());
        }
        HttpRequest question = HttpRequest.newBuilder(URI.create(api + timed.question(user, id)))
                .build();
        while (!isAnswered(question, id)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new StackFailure(id + " is not in the answer after " + PATIENCE.toSeconds() + " s: "
                        + timed.obstacle() + ", or the machine cannot keep up");
            }
            Thread.sleep(ASK_AGAIN);
        }
        return System.nanoTime() - start;
    }

    private boolean isAnswered(HttpRequest question, String id) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(question, BodyHandlers.ofString());
        return answer.statusCode() == OK && answer.body().contains('"' + id + '"');
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status >= 300) {
            throw new IllegalStateException("POST " + path + " was answered with " + status);
        }
    }

    /** Users are registered once; again it changes nothing. */
    private void register() throws InterruptedException {
        try (InboxSender sender = InboxSender.to(deployment)) {
            for (int number = 0; number < USERS; number++) {
                for (String user : List.of("bench-" + number, "bench-bg-" + number)) {
                    UserRegistered fact = new UserRegistered("bench", "account", Profile.inZone("UTC"), 0);
                    sender.accept(Event.of(user, "/bench", Instant.EPOCH.plus(REGISTERED), user, fact));
                }
            }
        }
        CaughtUp.await(deployment);
    }

    private void record(int rate, AtomicBoolean going) {
        Random drawn = new Random(7);
        try (InboxSender sender = InboxSender.to(deployment)) {
            long start = System.nanoTime();
            for (int number = 0; going.get(); number++) {
                long due = start + TimeUnit.SECONDS.toNanos(number) / rate;
                LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
                String id = "bg-" + run + "-" + number;
                Fact fact = timed.fact(id, drawn);
                String user = "bench-bg-" + number % USERS;
                sender.accept(Event.of(id, "/bench", Instant.now(), user, fact));
            }
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
