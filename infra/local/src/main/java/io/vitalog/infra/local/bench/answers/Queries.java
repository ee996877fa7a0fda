package io.vitalog.infra.local.bench.answers;

import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.local.bench.RoundTrips;
import io.vitalog.infra.local.bench.flow.Simulated;
import io.vitalog.infra.local.bench.measuring.Effort;
import io.vitalog.infra.local.bench.measuring.Measurement;
import io.vitalog.infra.local.bench.measuring.Subject;
import io.vitalog.infra.local.bench.table.Figure;
import io.vitalog.infra.local.lag.CaughtUp;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How soon each kind of question is answered at a rate, counted from when it was due, and how many are at most: when
 * a few askers ask again at once.
 */
public final class Queries implements Measurement {
    private static final int RATE = 50;
    private static final int ASKERS = 4;
    private static final int OK = 200;

    private final Subject subject;
    private final HttpClient client = HttpClient.newHttpClient();

    /** Has the users told of that are asked for; if they are there already it changes nothing. */
    public Queries(Subject subject) throws InterruptedException {
        this.subject = subject;
        Effort effort = subject.effort();
        try (InboxSender sender = InboxSender.to(subject.deployment())) {
            Simulated.of(effort, effort.seed()).send(sender);
        }
        CaughtUp.await(subject.deployment());
    }

    @Override
    public List<Figure> round(int number) throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        for (Page page : Page.values()) {
            try (RoundTrips trips = new RoundTrips(asked -> request(page, asked))) {
                figures.addAll(figures(page, trips));
            }
        }
        return figures;
    }

    private List<Figure> figures(Page page, RoundTrips trips) throws IOException, InterruptedException {
        int seconds = subject.effort().seconds();
        RoundTrips.Round due = trips.round(RATE, Math.max(1, seconds / 2));
        double most = new Askers(asked -> uri(page, asked)).perSecond(ASKERS, seconds);
        return List.of(
                Figure.of(page + " at " + RATE + "/s p50", "ms", due.milliseconds(50))
                        .remarking(remark(page, due.statuses())),
                Figure.of(page + " at " + RATE + "/s p99", "ms", due.milliseconds(99)),
                Figure.of(page + " at most", "requests/s", most));
    }

    /** How large an answer is tells whether there was anything to answer. */
    private String remark(Page page, Map<Integer, Integer> statuses) throws IOException, InterruptedException {
        int bytes = client.send(request(page, 0), BodyHandlers.ofByteArray()).body().length;
        String size = String.format(Locale.ROOT, "the first of %,d bytes", bytes);
        return statuses.keySet().equals(Set.of(OK)) ? size : size + ", answers: " + statuses;
    }

    private HttpRequest request(Page page, int number) {
        return HttpRequest.newBuilder(uri(page, number)).build();
    }

    private URI uri(Page page, int number) {
        return URI.create(subject.stack().api() + page.path(subject.effort(), number));
    }

    @Override
    public void close() {
        client.close();
    }
}
