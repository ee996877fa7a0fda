package io.vitalog.infra.local.prove.topics;

import java.util.List;
import java.util.stream.Stream;

/**
 * How what was written differs from what should have been.
 *
 * @param expected how many records should have been written
 * @param written how many were
 * @param missing those that should have been written and were not
 * @param surplus those that were written and should not have been, or more often than once
 * @param disordered whose records are not in the order in which they were sent
 */
public record Difference(
        int expected, int written, List<String> missing, List<String> surplus, List<String> disordered) {

    public Difference {
        missing = List.copyOf(missing);
        surplus = List.copyOf(surplus);
        disordered = List.copyOf(disordered);
    }

    /** Whether something was expected, and exactly that was written. */
    public boolean none() {
        return expected > 0 && missing.isEmpty() && surplus.isEmpty() && disordered.isEmpty();
    }

    /** All of it in words. */
    public List<String> lines() {
        return Stream.of(
                        missing.stream().map(each -> "lost: " + each),
                        surplus.stream().map(each -> "doubled or made up: " + each),
                        disordered.stream().map(each -> "out of order: " + each))
                .flatMap(lines -> lines)
                .toList();
    }
}
