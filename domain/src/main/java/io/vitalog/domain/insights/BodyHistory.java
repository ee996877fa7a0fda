package io.vitalog.domain.insights;

import io.vitalog.domain.facts.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What profiles state of a user's heart, whatever the order they came in.
 *
 * @param statements sorted by time, then fact id
 */
public record BodyHistory(List<Statement> statements) {
    public static final BodyHistory EMPTY = new BodyHistory(List.of());

    /** What one profile states. */
    public record Statement(String factId, Instant time, Version version, Body body) {}

    /** The history with {@code statement}, or this very one if it holds as new a version already. */
    public BodyHistory with(Statement statement) {
        List<Statement> next = new ArrayList<>(statements.size() + 1);
        for (Statement known : statements) {
            if (!known.factId().equals(statement.factId())) {
                next.add(known);
            } else if (known.version().compareTo(statement.version()) >= 0) {
                return this;
            }
        }
        next.add(statement);
        next.sort(Comparator.comparing(Statement::time).thenComparing(Statement::factId));
        return new BodyHistory(List.copyOf(next));
    }

    /** What the newest profile states. */
    public Body now() {
        return statements.isEmpty() ? Body.UNKNOWN : statements.getLast().body();
    }
}
