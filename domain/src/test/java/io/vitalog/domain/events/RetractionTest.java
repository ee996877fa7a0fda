package io.vitalog.domain.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.golden.Example;
import io.vitalog.domain.golden.Examples;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.readings.SampleId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetractionTest {

    @ParameterizedTest
    @CsvSource({
        "activity.recorded.v1, activity.retracted.v1, full",
        "activity.recorded.v1, activity.retracted.v1, minimal",
        "day.summarized.v1, day.summary-retracted.v1, full",
        "day.summarized.v1, day.summary-retracted.v1, minimal",
        "sleep.recorded.v2, sleep.retracted.v1, full",
        "sleep.recorded.v2, sleep.retracted.v1, minimal",
        "feedback.daily-reported.v1, feedback.retracted.v1, full",
        "feedback.workout-rated.v1, feedback.retracted.v1, minimal",
        "meal.logged.v1, meal.deleted.v1, full",
        "meal.logged.v1, meal.deleted.v1, minimal",
        "workout.listed.v1, workout.retired.v1, full",
        "workout.listed.v1, workout.retired.v1, minimal",
        "food.listed.v1, food.retired.v1, full",
        "food.listed.v1, food.retired.v1, minimal",
    })
    void isAVersionOfTheFactThatItWithdraws(String recorded, String retracted, String variant) {
        Event<?> retraction = example(retracted, variant);

        assertThat(retraction.fact().retracted()).isTrue();
        assertThat(example(recorded, variant).fact().retracted()).isFalse();
        assertThat(retraction.factId()).isEqualTo(example(recorded, variant).factId());
    }

    @Test
    void withdrawsEachSampleOfASeriesByItself() {
        Event<?> series = example("reading.series-taken.v1", "every-minute");
        Event<?> retraction = example("reading.retracted.v1", Example.FULL);

        assertThat(samples(series)).containsSequence(samples(retraction));
    }

    @Test
    void givesASampleTheSameIdAloneAndInASeries() {
        Event<?> alone = example("reading.taken.v1", Example.FULL);
        Event<?> series = example("reading.series-taken.v1", "every-minute");

        assertThat(samples(series)).first().isEqualTo(alone.factId());
    }

    private static List<FactId> samples(Event<?> event) {
        ReadingEvent reading = (ReadingEvent) event.fact();
        return IntStream.range(0, reading.size())
                .mapToObj(i -> SampleId.of(
                        event.subject(),
                        reading.origin(),
                        reading.metric(),
                        reading.periodS(),
                        event.time().getEpochSecond() + reading.offsetS(i)))
                .toList();
    }

    private static Event<?> example(String type, String variant) {
        return Examples.of("io.vitalog." + type).stream()
                .filter(example -> example.variant().equals(variant))
                .findFirst()
                .orElseThrow()
                .event();
    }
}
