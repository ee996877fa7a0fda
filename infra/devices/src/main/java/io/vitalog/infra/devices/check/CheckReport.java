package io.vitalog.infra.devices.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The outcome of a check: a line a user and a verdict.
 *
 * @param users in the order of their ids
 */
public record CheckReport(List<Tally> users) {
    private static final int MOST_DIFFERENCES = 5;
    private static final int CELL = 11;

    /** Whether something was compared and all of it is equal. */
    public boolean passed() {
        return !users.isEmpty()
                && users.stream().allMatch(user -> user.differences().isEmpty());
    }

    /** The table, the first differences of each user, and the verdict. */
    public List<String> lines() {
        Set<String> figures = new LinkedHashSet<>();
        users.forEach(user -> figures.addAll(user.counts().keySet()));
        List<String> lines = new ArrayList<>();
        lines.add(row("user", figures.stream().map(CheckReport::shortened).toList(), ""));
        for (Tally user : users) {
            lines.add(
                    row(user.userId(), cells(user, figures), user.differences().isEmpty() ? "equal" : "DIFFERS"));
        }
        for (Tally user : users) {
            user.differences().stream()
                    .limit(MOST_DIFFERENCES)
                    .forEach(difference -> lines.add(user.userId() + ": " + difference));
        }
        lines.add(verdict());
        return lines;
    }

    private String verdict() {
        long differing =
                users.stream().filter(user -> !user.differences().isEmpty()).count();
        int compared = users.stream()
                .flatMap(user -> user.counts().values().stream())
                .mapToInt(Tally.Count::compared)
                .sum();
        return passed()
                ? String.format(Locale.ROOT, "equal: %d users, %,d comparisons", users.size(), compared)
                : String.format(Locale.ROOT, "NOT EQUAL: %d of %d users differ", differing, users.size());
    }

    private static List<String> cells(Tally user, Set<String> figures) {
        return figures.stream()
                .map(figure -> user.counts().getOrDefault(figure, new Tally.Count(0, 0)))
                .map(count -> count.equal() + "/" + count.compared())
                .toList();
    }

    private static String row(String user, List<String> cells, String verdict) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-18s", user));
        cells.forEach(cell -> row.append(String.format(Locale.ROOT, "%" + (CELL + 1) + "s", cell)));
        return row.append("  ").append(verdict).toString().stripTrailing();
    }

    private static String shortened(String figure) {
        return figure.length() <= CELL ? figure : figure.substring(0, CELL);
    }
}
