package io.vitalog.infra.devices.simulation.ledger;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.feedback.Questionnaire;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.spans.Spans;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is known of a user's local date while its records are sent. A fact that comes again changes nothing. */
final class DayAccount {
    private static final List<Metric> AMOUNTS =
            List.of(Metric.STEPS, Metric.DISTANCE, Metric.ENERGY, Metric.ACTIVE_MINUTES);
    private static final List<Metric> LEVELS =
            List.of(Metric.HEART_RATE, Metric.RESTING_HEART_RATE, Metric.HEART_RATE_VARIABILITY, Metric.MASS);
    private static final double MINUTE_MS = 60_000;

    final Samples samples = new Samples();
    final Map<String, Integer> faults = new TreeMap<>();
    int records;
    int malformed;

    private final Set<String> factIds = new HashSet<>();
    private final Map<String, Integer> facts = new TreeMap<>();
    private final Map<String, Set<String>> items = new TreeMap<>();
    private final List<Event<?>> activities = new ArrayList<>();
    private final Map<Instant, DailyReported> reports = new TreeMap<>();
    private final Map<String, Double> sleepMinutes = new HashMap<>();
    private double load;
    private boolean rated;

    /** Takes a fact of this date; true if it is the first time. */
    boolean fact(Event<?> event) {
        if (!factIds.add(event.factId().toString())) {
            return false;
        }
        facts.merge(event.type().kind(), 1, Integer::sum);
        switch (event.fact()) {
            case ActivityRecorded _ -> activities.add(event);
            case DailyReported report -> reports.put(event.time(), report);
            case SessionRated rating -> {
                load += rating.load();
                rated = true;
            }
            default -> {}
        }
        return true;
    }

    void item(String list, String name) {
        items.computeIfAbsent(list, _ -> new HashSet<>()).add(name);
    }

    /** A sleep that ended on this date. */
    void slept(String factId, double minutes) {
        sleepMinutes.put(factId, minutes);
    }

    Map<String, Integer> facts() {
        return facts;
    }

    String checksum() {
        long sum = samples.checksum();
        return HexFormat.of()
                .toHexDigits(sum + Long.parseUnsignedLong(Tallied.of(factIds).checksum(), 16));
    }

    Map<String, Tallied> items() {
        Map<String, Tallied> tallied = new TreeMap<>();
        items.forEach((list, names) -> tallied.put(list, Tallied.of(names)));
        return tallied;
    }

    /**
     * What the day must show.
     *
     * @param before the account of the date before, whose hours may reach into this one
     * @param begin first second of the date, since 1970
     * @param end first second of the next
     */
    Map<String, Double> figures(DayAccount before, long begin, long end) {
        Map<String, Double> figures = new TreeMap<>();
        for (Metric metric : AMOUNTS) {
            if (samples.has(metric) || before.samples.reaches(metric, begin, end)) {
                figures.put(metric.id(), samples.total(metric, begin, end) + before.samples.total(metric, begin, end));
            }
        }
        LEVELS.forEach(metric -> samples.level(metric, figures));
        wholes(figures);
        double minutes = minutes(before, begin, end);
        if (minutes > 0) {
            figures.put("activityMinutes", minutes);
        }
        reports.forEach((_, report) -> answers(report, figures));
        return figures;
    }

    private void wholes(Map<String, Double> figures) {
        if (!sleepMinutes.isEmpty()) {
            double slept = sleepMinutes.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            figures.put("sleepMinutes", slept);
        }
        if (!activities.isEmpty()) {
            figures.put("activityCount", (double) activities.size());
        }
        if (rated) {
            figures.put("sessionLoad", load);
        }
    }

    private double minutes(DayAccount before, long begin, long end) {
        Spans day = new Spans();
        day.add(begin * 1_000, end * 1_000);
        Spans spans = new Spans();
        for (DayAccount account : List.of(before, this)) {
            for (Event<?> event : account.activities) {
                long start = event.time().toEpochMilli();
                double elapsedS = ((ActivityRecorded) event.fact()).elapsedS();
                spans.add(start, start + Math.round(1_000 * elapsedS));
            }
        }
        return spans.within(day).length() / MINUTE_MS;
    }

    /** A later report's answers go over an earlier one's. */
    private static void answers(DailyReported report, Map<String, Double> figures) {
        for (Questionnaire.Item item : Questionnaire.Item.values()) {
            Integer answer = report.answer(item);
            if (answer != null) {
                figures.put(item.member(), (double) answer);
            }
        }
    }
}
