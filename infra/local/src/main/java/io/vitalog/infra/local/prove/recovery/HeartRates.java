package io.vitalog.infra.local.prove.recovery;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.local.prove.stack.Recovery;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;

/** Facts that fill state: heart rates of a thousand users, one each ten seconds, an event each. */
final class HeartRates {
    static final int USERS = 1_000;
    private static final int APART_S = 10;
    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");

    /** Enough that something is always under way, too few to be waited for. */
    private static final int A_SECOND = 200;

    private static final int TELL_EVERY = 500_000;

    private final Deployment deployment;
    private int sent;

    HeartRates(Deployment deployment) {
        this.deployment = deployment;
    }

    /** Sends until there are {@code facts}, as fast as the broker takes them. */
    void fillTo(int facts, IntConsumer progress) {
        try (InboxSender sender = InboxSender.to(deployment, Recovery.LONGEST)) {
            for (; sent < facts; sent++) {
                sender.accept(event(sent));
                if (sent % TELL_EVERY == 0) {
                    progress.accept(sent);
                }
            }
            sender.flush();
        }
    }

    /** Sends a few until {@code enough}. */
    CompletableFuture<Void> trickle(AtomicBoolean enough) {
        CompletableFuture<Void> sending = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("trickle").start(() -> {
            try (InboxSender sender = InboxSender.to(deployment, Recovery.LONGEST)) {
                for (; !enough.get(); sent++) {
                    sender.accept(event(sent));
                    Thread.sleep(Duration.ofSeconds(1).dividedBy(A_SECOND));
                }
                sender.flush();
                sending.complete(null);
            } catch (InterruptedException | RuntimeException failed) {
                sending.completeExceptionally(failed);
            }
        });
        return sending;
    }

    static Event<ReadingTaken> event(int number) {
        String user = "heart-" + number % USERS;
        Instant time = BEGIN.plusSeconds((long) APART_S * (number / USERS));
        return Event.of(
                "heart-" + number,
                "/prove",
                time,
                user,
                new ReadingTaken("watch", Metric.HEART_RATE, 60 + number % 100, null, 0, "UTC", 0));
    }
}
