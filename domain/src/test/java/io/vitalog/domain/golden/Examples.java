package io.vitalog.domain.golden;

import java.util.List;
import java.util.stream.Stream;

/** Every example, in the order of the catalogue's topics. */
public final class Examples {
    public static final List<Example> ALL = Stream.of(
                    DecidedExamples.users(),
                    DecidedExamples.devices(),
                    MeasuredExamples.activities(),
                    MeasuredExamples.daySummaries(),
                    MeasuredExamples.readings(),
                    MeasuredExamples.sleep(),
                    DecidedExamples.feedback(),
                    DecidedExamples.meals(),
                    DecidedExamples.wellnessSessions(),
                    DecidedExamples.plays(),
                    DecidedExamples.plans(),
                    DecidedExamples.recommendations(),
                    CatalogueExamples.workouts(),
                    CatalogueExamples.foods(),
                    ModelExamples.all())
            .flatMap(List::stream)
            .toList();

    private Examples() {}

    /** The examples of one released type. */
    public static List<Example> of(String type) {
        return ALL.stream().filter(example -> example.type().equals(type)).toList();
    }
}
