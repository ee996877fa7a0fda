package io.vitalog.query.generations;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.query.problems.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameter {@code kind}. */
public final class Kinds {
    private static final List<FeatureSet> ALL = List.of(FeatureSet.values());

    private Kinds() {}

    /** Reads the kind; all of them when it is absent or empty. */
    public static List<FeatureSet> of(@Nullable String kind) {
        return kind == null || kind.isBlank() ? ALL : List.of(one(kind));
    }

    /** Reads a kind that must be named. */
    public static FeatureSet one(String kind) {
        FeatureSet found = FeatureSet.named(kind);
        if (found == null) {
            List<String> known =
                    Stream.of(FeatureSet.values()).map(FeatureSet::text).toList();
            throw Problem.UNKNOWN_KIND
                    .because("kind must be " + String.join(" or ", known))
                    .whereKnownAre(known);
        }
        return found;
    }
}
