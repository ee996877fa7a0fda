package io.vitalog.infra.local.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Times requests over HTTP in an open loop: a request is due at its time whether or not those before it were answered,
 * and its time counts from when it was due, so that a standstill is not left out of the figures.
 */
public final class RoundTrips implements AutoCloseable {
    private static final int USERS = 500;
    private static final long LONGEST_NS = TimeUnit.MINUTES.toNanos(1);
    private static final int DIGITS = 3;

    private final IntFunction<HttpRequest> requests;
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param requests what is sent, by its number from 0 */
    public RoundTrips(IntFunction<HttpRequest> requests) {
        this.requests = requests;
    }

    /** Commands to the API at {@code api}, which leave reports of users {@code bench-0} to {@code bench-499}. */
    public static RoundTrips ofReports(String api) {
        return new RoundTrips(number -> report(api, number));
    }

    /**
     * One round.
     *
     * @param nanoseconds from when requests were due to their answers
     * @param statuses how many answers of each status; 0 for those that never came
     */
    public record Round(Histogram nanoseconds, Map<Integer, Integer> statuses) {
        public double milliseconds(double percentile) {
            return nanoseconds.getValueAtPercentile(percentile) / 1e6;
        }
    }

    /** Sends {@code rate} requests a second for as long as it says. */
    public Round round(int rate, int seconds) throws InterruptedException {
        Histogram nanoseconds = new ConcurrentHistogram(LONGEST_NS, DIGITS);
        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        int count = rate * seconds;
        CountDownLatch open = new CountDownLatch(count);
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            long due = start + TimeUnit.SECONDS.toNanos(number) / rate;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            var _ = client.sendAsync(requests.apply(number), BodyHandlers.discarding())
                    .handle((answer, failure) -> failure == null ? answer.statusCode() : 0)
                    .thenAccept(status -> {
                        nanoseconds.recordValue(Math.min(LONGEST_NS, System.nanoTime() - due));
                        statuses.merge(status, 1, Integer::sum);
                        open.countDown();
                    });
        }
        open.await();
        return new Round(nanoseconds, statuses);
    }

    private static HttpRequest report(String api, int number) {
        URI path = URI.create(api + "/v1/users/bench-" + number % USERS + "/feedback");
        return HttpRequest.newBuilder(path)
                .POST(BodyPublishers.ofString("{\"energy\":4,\"mood\":5,\"exertion\":3}"))
                .build();
    }

    @Override
    public void close() {
        client.close();
    }
}
