package io.vitalog.infra.devices.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The recommender of the seed in plain loops over its files, for comparison: it shares no code with the product, and
 * its scores are those of the last moment that the files tell of.
 */
final class PlainRecommender {
    private static final double DAY_S = 86_400;
    private static final LocalDateTime EPOCH = LocalDateTime.parse("1970-01-01T00:00:00");

    private final List<String> workoutIds = new ArrayList<>();
    private final List<String> workoutTypes = new ArrayList<>();
    private final List<List<String>> workoutTags = new ArrayList<>();
    private final Map<String, Integer> workoutNumbers = new HashMap<>();
    private final Map<String, List<String>> segmentsOfUser = new HashMap<>();
    private final TreeSet<String> segments = new TreeSet<>();
    private final List<String[]> sessions;
    private final List<String[]> thumbs;
    private double last;

    PlainRecommender(Path directory) throws IOException {
        for (JsonNode workout :
                new JsonMapper().readTree(Files.readString(directory.resolve("augmented_workouts.json")))) {
            list(workout);
        }
        for (String[] user : rows(directory.resolve("users.csv"))) {
            for (int type = 3; type < user.length; type++) {
                String segment = user[1] + "|" + user[2] + "|" + user[type];
                segmentsOfUser.computeIfAbsent(user[0], _ -> new ArrayList<>()).add(segment);
                segments.add(segment);
            }
        }
        sessions = rows(directory.resolve("sessions.csv"));
        thumbs = rows(directory.resolve("feedback.csv"));
        for (String[] session : sessions) {
            last = Math.max(last, seconds(session[4]));
        }
    }

    private void list(JsonNode workout) {
        String id = workout.get("workout_id").asString();
        workoutNumbers.put(id.substring(1), workoutIds.size());
        workoutIds.add("recommender:" + id);
        workoutTypes.add(workout.get("workout_type").asString().toLowerCase(Locale.ROOT));
        List<String> tags = new ArrayList<>();
        workout.get("tags").forEach(tag -> tags.add(tag.asString()));
        workoutTags.add(tags);
    }

    /** A workout and its fresh score. */
    record Scored(String workoutId, double score) {}

    /** When scores are as they are told: the last session. */
    double asOfS() {
        return last;
    }

    /** The contenders of each segment, in the order in which they are chosen. */
    Map<String, List<Scored>> recommend(double neverPlayedSinceS) {
        Map<String, List<Scored>> all = new TreeMap<>();
        for (String segment : segments) {
            double[] fresh = freshScores(segment, neverPlayedSinceS);
            List<Integer> order = new ArrayList<>();
            for (int w = 0; w < fresh.length; w++) {
                if (isOfType(w, segment)) {
                    order.add(w);
                }
            }
            order.sort((one, other) -> fresh[one] != fresh[other]
                    ? Double.compare(fresh[other], fresh[one])
                    : workoutIds.get(one).compareTo(workoutIds.get(other)));
            all.put(segment, diversified(order.subList(0, Math.min(20, order.size())), fresh));
        }
        return all;
    }

    private double[] freshScores(String segment, double neverPlayedSinceS) {
        int count = workoutIds.size();
        int[] views = new int[count];
        int[] completions = new int[count];
        double[] played = new double[count];
        countSessions(segment, views, completions, played);
        int[] likes = new int[count];
        int[] feedbacks = new int[count];
        countThumbs(segment, likes, feedbacks);
        int most = 0;
        for (int w = 0; w < count; w++) {
            most = isOfType(w, segment) ? Math.max(most, views[w]) : most;
        }
        double[] fresh = new double[count];
        for (int w = 0; w < count; w++) {
            double score = 0.5 * (completions[w] + 2) / (views[w] + 4)
                    + 0.4 * (likes[w] + 2) / (feedbacks[w] + 4)
                    + 0.1 * (most == 0 ? 0 : (double) views[w] / most);
            double since = views[w] == 0 ? neverPlayedSinceS : played[w];
            fresh[w] = score * Math.exp(-0.01 * (last - since) / DAY_S);
        }
        return fresh;
    }

    private void countSessions(String segment, int[] views, int[] completions, double[] played) {
        for (String[] session : sessions) {
            if (isIn(session[1], segment)) {
                int workout = number(session[2]);
                views[workout]++;
                completions[workout] += Integer.parseInt(session[3]);
                played[workout] = Math.max(played[workout], seconds(session[4]));
            }
        }
    }

    private void countThumbs(String segment, int[] likes, int[] feedbacks) {
        for (String[] thumb : thumbs) {
            if (isIn(thumb[2], segment)) {
                int workout = number(thumb[3]);
                feedbacks[workout]++;
                likes[workout] += Integer.parseInt(thumb[4]);
            }
        }
    }

    private boolean isIn(String user, String segment) {
        return segmentsOfUser.getOrDefault(user, List.of()).contains(segment);
    }

    private boolean isOfType(int workout, String segment) {
        return segment.endsWith("|" + workoutTypes.get(workout));
    }

    private int number(String workout) {
        return Objects.requireNonNull(workoutNumbers.get(workout), workout);
    }

    private List<Scored> diversified(List<Integer> best, double[] fresh) {
        List<Map<String, Double>> vectors =
                best.stream().map(w -> vector(w, best)).toList();
        List<Integer> chosen = new ArrayList<>();
        while (chosen.size() < best.size()) {
            int next = -1;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < best.size(); i++) {
                double relevance = fresh[best.get(i)] / fresh[best.getFirst()];
                double marginal = 0.5 * relevance - 0.5 * likeness(i, chosen, vectors);
                boolean sooner = next >= 0
                        && marginal == greatest
                        && workoutIds.get(best.get(i)).compareTo(workoutIds.get(best.get(next))) < 0;
                boolean first = next < 0 || marginal > greatest || sooner;
                if (!chosen.contains(i) && first) {
                    next = i;
                    greatest = marginal;
                }
            }
            chosen.add(next);
        }
        return chosen.stream()
                .map(i -> new Scored(workoutIds.get(best.get(i)), fresh[best.get(i)]))
                .toList();
    }

    private Map<String, Double> vector(int workout, List<Integer> best) {
        Map<String, Double> vector = new TreeMap<>();
        double squares = 0;
        for (String tag : workoutTags.get(workout)) {
            long with = best.stream()
                    .filter(other -> workoutTags.get(other).contains(tag))
                    .count();
            double weight = Math.log((1.0 + best.size()) / (1.0 + with)) + 1;
            vector.put(tag, weight);
            squares += weight * weight;
        }
        double norm = Math.sqrt(squares);
        vector.replaceAll((_, weight) -> weight / norm);
        return vector;
    }

    private static double likeness(int i, List<Integer> chosen, List<Map<String, Double>> vectors) {
        double greatest = 0;
        for (int before : chosen) {
            double cosine = 0;
            for (Map.Entry<String, Double> term : vectors.get(i).entrySet()) {
                cosine += term.getValue() * vectors.get(before).getOrDefault(term.getKey(), 0.0);
            }
            greatest = Math.max(greatest, cosine);
        }
        return greatest;
    }

    private static double seconds(String timestamp) {
        return ChronoUnit.MICROS.between(EPOCH, LocalDateTime.parse(timestamp)) / 1e6;
    }

    private static List<String[]> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String[]> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(line.replace("\"", "").split(","));
        }
        return rows;
    }
}
