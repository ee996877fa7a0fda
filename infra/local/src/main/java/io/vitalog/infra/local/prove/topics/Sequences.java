package io.vitalog.infra.local.prove.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was expected and what was written, each in its sequence, by whose it is. */
final class Sequences {
    private final Map<String, List<String>> expected = new TreeMap<>();
    private final Map<String, List<String>> written = new TreeMap<>();

    void expect(String owner, String item) {
        expected.computeIfAbsent(owner, _ -> new ArrayList<>()).add(item);
    }

    void write(String owner, String item) {
        written.computeIfAbsent(owner, _ -> new ArrayList<>()).add(item);
    }

    Difference difference() {
        List<String> missing = new ArrayList<>();
        List<String> surplus = new ArrayList<>();
        List<String> disordered = new ArrayList<>();
        expected.forEach((owner, items) -> {
            List<String> found = written.getOrDefault(owner, List.of());
            List<String> lacking = without(items, found);
            List<String> over = without(found, items);
            lacking.forEach(item -> missing.add(owner + " " + item));
            over.forEach(item -> surplus.add(owner + " " + item));
            if (lacking.isEmpty() && over.isEmpty() && !found.equals(items)) {
                disordered.add(owner);
            }
        });
        written.forEach((owner, items) -> {
            if (!expected.containsKey(owner)) {
                items.forEach(item -> surplus.add(owner + " " + item));
            }
        });
        return new Difference(size(expected), size(written), missing, surplus, disordered);
    }

    /** The items that {@code others} have not, or not as often. */
    private static List<String> without(List<String> items, List<String> others) {
        Map<String, Integer> counts = new HashMap<>();
        others.forEach(other -> counts.merge(other, 1, Integer::sum));
        return items.stream()
                .filter(item -> counts.merge(item, -1, Integer::sum) < 0)
                .toList();
    }

    private static int size(Map<String, List<String>> sequences) {
        return sequences.values().stream().mapToInt(List::size).sum();
    }
}
