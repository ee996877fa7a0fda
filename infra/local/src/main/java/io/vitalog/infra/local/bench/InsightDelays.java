package io.vitalog.infra.local.bench;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.infra.local.stack.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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
 * Times from the request that completes a session to the first answer that tells its insight, while others record
 * sessions over Kafka. Sessions are drawn from a seed in the ranges of the yoga model.
 */
public final class InsightDelays implements AutoCloseable {
    private static final int USERS = 500;
    private static final int DIGITS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration ASK_AGAIN = Duration.ofMillis(10);
    private static final Duration REGISTERED = Duration.ofDays(20_000);
    private static final int OK = 200;

    private final String api;
    private final Deployment deployment;
    private final String run;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Random random = new Random(42);

    /**
     * Against a stack.
     *
     * @param run makes ids differ from those of another run
     */
    public InsightDelays(String api, Deployment deployment, String run) {
        this.api = api;
        this.deployment = deployment;
        this.run = run;
    }

    /**
     * Completes {@code sessions} one after another beside {@code rate} sessions a second.
     *
     * @return nanoseconds from completion to insight
     * @throws StackFailure when an insight is not there after 30 s
     */
    public Histogram round(int sessions, int rate) throws IOException, InterruptedException {
        Histogram nanoseconds = new Histogram(PATIENCE.toNanos(), DIGITS);
        register();
        AtomicBoolean going = new AtomicBoolean(true);
        Thread background = Thread.ofPlatform().daemon().start(() -> record(rate, going));
        try {
            for (int number = 0; number < sessions; number++) {
                nanoseconds.recordValue(Math.min(PATIENCE.toNanos(), one(number)));
            }
        } finally {
            going.set(false);
            background.join();
        }
        return nanoseconds;
    }

    private long one(int number) throws IOException, InterruptedException {
        String user = "/v1/users/bench-" + number % USERS;
        String session = run + "-" + number;
        post(user + "/sessions", "{\"sessionId\":\"" + session + "\"}");
        long start = System.nanoTime();
        post(
                user + "/sessions/" + session + "/complete",
                "{\"poseAccuracyPercent\":%d,\"engagement\":0.%d,\"durationS\":%d}"
                        .formatted(70 + random.nextInt(30), 50 + random.nextInt(50), 1_200 + random.nextInt(2_400)));
        HttpRequest question = HttpRequest.newBuilder(URI.create(api + "/v1/insights/" + session))
                .build();
        while (client.send(question, BodyHandlers.discarding()).statusCode() != OK) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new StackFailure("no insight of " + session + " after " + PATIENCE.toSeconds()
                        + " s: no model of yoga is in use, or the machine cannot keep up");
            }
            Thread.sleep(ASK_AGAIN);
        }
        return System.nanoTime() - start;
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
        Random sessions = new Random(7);
        try (InboxSender sender = InboxSender.to(deployment)) {
            long start = System.nanoTime();
            for (int number = 0; going.get(); number++) {
                long due = start + TimeUnit.SECONDS.toNanos(number) / rate;
                LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
                SessionCompleted fact = new SessionCompleted(
                        "bench",
                        "bg-" + run + "-" + number,
                        null,
                        70 + sessions.nextDouble() * 30,
                        0.5 + sessions.nextDouble() / 2,
                        1_200 + sessions.nextInt(2_400),
                        null,
                        null,
                        0);
                String user = "bench-bg-" + number % USERS;
                sender.accept(Event.of(fact.sessionId(), "/bench", Instant.now(), user, fact));
            }
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
