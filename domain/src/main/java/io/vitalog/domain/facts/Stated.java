package io.vitalog.domain.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What one fact states of something that holds over time: of many, the newest version of each fact counts. */
public interface Stated {
    String factId();

    Instant time();

    Version version();

    /**
     * What is known with {@code statement}, by time, then fact id, in whatever sequence statements come; {@code known}
     * itself if that holds as new a version already.
     */
    static <S extends Stated> List<S> with(List<S> known, S statement) {
        List<S> next = new ArrayList<>(known.size() + 1);
        for (S each : known) {
            if (!each.factId().equals(statement.factId())) {
                next.add(each);
            } else if (each.version().compareTo(statement.version()) >= 0) {
                return known;
            }
        }
        next.add(statement);
        next.sort(Comparator.<S, Instant>comparing(Stated::time).thenComparing(Stated::factId));
        return List.copyOf(next);
    }
}
