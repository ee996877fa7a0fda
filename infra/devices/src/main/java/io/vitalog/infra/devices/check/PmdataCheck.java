package io.vitalog.infra.devices.check;

import io.vitalog.infra.devices.files.SourceFile;
import io.vitalog.infra.devices.pmdata.Folders;
import io.vitalog.infra.devices.pmdata.PmdataImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares PMData's files with what is served: each exercise, sleep (repeated log ids once), nap, classic sleep,
 * wellness report, session rating, report of injuries and daily form by id and by its instant, each score and weight by
 * its value, and that nothing else is served.
 */
public final class PmdataCheck {
    private PmdataCheck() {}

    /** What is served of a user, all pages of it, as the API's items. */
    public interface Served {
        List<JsonNode> activities(String userId);

        List<JsonNode> sleeps(String userId);

        /** Reports of every kind; members {@code reportId}, {@code kind}, {@code time}, {@code daily} are looked at. */
        List<JsonNode> reports(String userId);

        /** The newest weight of each minute that the daily form tells; members {@code time} and {@code value}. */
        List<JsonNode> weights(String userId);
    }

    /**
     * Compares the export in {@code directory} with {@code served}.
     *
     * @param zone of the sleep's local times; null for Europe/Oslo
     */
    public static CheckReport of(Path directory, @Nullable ZoneId zone, Served served) throws IOException {
        Map<String, PmdataFiles> users = new TreeMap<>();
        for (SourceFile file : SourceFile.under(directory)) {
            String participant = Folders.participant(directory, file);
            if (participant != null) {
                ZoneId clock = zone == null ? PmdataImporter.OSLO : zone;
                users.computeIfAbsent(Folders.userId(participant), user -> new PmdataFiles(user, clock))
                        .read(file);
            }
        }
        List<Tally> tallies = new ArrayList<>();
        users.forEach((user, files) -> tallies.add(compare(user, files, served)));
        return new CheckReport(tallies);
    }

    private static Tally compare(String userId, PmdataFiles files, Served served) {
        Tally tally = new Tally(userId);
        List<JsonNode> sleeps = served.sleeps(userId);
        List<JsonNode> reports = served.reports(userId);
        compare(tally, "activities", files.activities, times(served.activities(userId), "activityId", "startTime"));
        compare(tally, "sleeps", files.sleeps, times(sleeps, "sleepId", "startTime"));
        ids(tally, "naps", files.naps, sleeps, sleep -> sleep.path("nap").booleanValue(false));
        ids(
                tally,
                "classic",
                files.classic,
                sleeps,
                sleep -> text(sleep, "method").equals("classic"));
        compare(tally, "sessions", files.sessions, times(ofKind(reports, "session"), "reportId", "time"));
        dailyReports(tally, files, ofKind(reports, "daily"));
        values(tally, "scores", scores(files), values(sleeps, "sleepId", "score"));
        Map<String, Double> weights = new TreeMap<>();
        files.forms.weights().forEach((time, massKg) -> weights.put(time.toString(), massKg));
        values(tally, "weights", weights, values(served.weights(userId), "time", "value"));
        return tally;
    }

    private static void dailyReports(Tally tally, PmdataFiles files, List<JsonNode> daily) {
        Predicate<JsonNode> form =
                report -> text(report.path("daily"), "origin").equals(PmdataForms.ORIGIN);
        Predicate<JsonNode> injuries = report -> report.path("daily").has("injuries");
        compare(
                tally,
                "wellness",
                files.wellness,
                reports(daily, form.or(injuries).negate()));
        compare(tally, "injuries", files.injuries, reports(daily, injuries));
        compare(tally, "forms", files.forms.reports, reports(daily, form));
    }

    private static Map<String, Instant> reports(List<JsonNode> daily, Predicate<JsonNode> which) {
        return times(daily.stream().filter(which).toList(), "reportId", "time");
    }

    private static Map<String, Double> scores(PmdataFiles files) {
        Map<String, Double> scores = new TreeMap<>(files.scores);
        scores.keySet().retainAll(files.sleeps.keySet());
        return scores;
    }

    private static Map<String, Double> values(List<JsonNode> items, String id, String value) {
        Map<String, Double> values = new TreeMap<>();
        items.stream()
                .filter(item -> item.path(value).isNumber())
                .forEach(item -> values.put(text(item, id), item.path(value).doubleValue()));
        return values;
    }

    private static void values(Tally tally, String figure, Map<String, Double> expected, Map<String, Double> served) {
        Set<String> all = new HashSet<>(expected.keySet());
        all.addAll(served.keySet());
        all.forEach(id -> tally.compared(
                figure,
                Objects.equals(expected.get(id), served.get(id)),
                id + ": file " + expected.get(id) + ", served " + served.get(id)));
    }

    private static void compare(
            Tally tally, String figure, Map<String, Instant> expected, Map<String, Instant> served) {
        expected.forEach((id, time) -> {
            Instant other = served.get(id);
            tally.compared(figure, time.equals(other), id + ": file " + time + ", served " + other);
        });
        served.keySet().stream()
                .filter(id -> !expected.containsKey(id))
                .forEach(id -> tally.compared(figure, false, id + " is served but not in the file"));
    }

    private static void ids(
            Tally tally, String figure, Set<String> expected, List<JsonNode> sleeps, Predicate<JsonNode> which) {
        Set<String> served = sleeps.stream()
                .filter(which)
                .map(sleep -> text(sleep, "sleepId"))
                .collect(Collectors.toSet());
        Set<String> all = new HashSet<>(expected);
        all.addAll(served);
        all.forEach(id -> tally.compared(
                figure,
                expected.contains(id) && served.contains(id),
                id + " is one in " + (served.contains(id) ? "what is served" : "the file") + " only"));
    }

    private static List<JsonNode> ofKind(List<JsonNode> reports, String kind) {
        return reports.stream()
                .filter(report -> text(report, "kind").equals(kind))
                .toList();
    }

    /** A repeated id keeps both entries apart, so that it cannot pass for one. */
    private static Map<String, Instant> times(List<JsonNode> items, String id, String time) {
        Map<String, Instant> times = new TreeMap<>();
        for (JsonNode item : items) {
            String key = text(item, id);
            times.merge(key, Instant.parse(text(item, time)), (_, _) -> Instant.MIN);
        }
        return times;
    }

    private static String text(JsonNode item, String member) {
        return item.path(member).asString("");
    }
}
