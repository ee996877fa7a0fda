package io.vitalog.infra.local.bench.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Askers who ask again at once. They share the processor with who answers, so they ask in the way that takes least of
 * it: each over a connection of its own, and waits.
 */
final class Askers {
    private static final int OK = 200;

    private final IntFunction<URI> questions;
    private final AtomicInteger asked = new AtomicInteger();

    /** @param questions what is asked, by its number from 0 */
    Askers(IntFunction<URI> questions) {
        this.questions = questions;
    }

    /** How many a second {@code askers} have answered well, for as long as it says. */
    double perSecond(int askers, int seconds) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        LongAdder answered = new LongAdder();
        List<Thread> asking = IntStream.range(0, askers)
                .mapToObj(_ -> Thread.ofPlatform().daemon().start(() -> {
                    while (System.nanoTime() < end) {
                        answered.add(isAnswered(questions.apply(asked.getAndIncrement())) ? 1 : 0);
                    }
                }))
                .toList();
        for (Thread each : asking) {
            each.join();
        }
        return answered.sum() / (double) seconds;
    }

    /** The connection is used again when all of the answer has been read. */
    private static boolean isAnswered(URI question) {
        try {
            HttpURLConnection connection = (HttpURLConnection) question.toURL().openConnection();
            if (connection.getResponseCode() != OK) {
                return false;
            }
            try (InputStream answer = connection.getInputStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
            return true;
        } catch (IOException failure) {
            return false;
        }
    }
}
