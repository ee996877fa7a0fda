package io.vitalog.infra.devices.fitbit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.daysummaries.DaySummaryEvent.DaySummarized;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FitbitRealDataTest {
    private static final Collected COLLECTED = new Collected();
    private static @Nullable ImportSummary summary;

    @BeforeAll
    static void importOnce() throws IOException {
        ImportOptions options = ImportOptions.of(RealData.directory("fitbit"));
        summary = Import.run(new FitbitImporter(options), options, COLLECTED, ImportListener.NONE);
    }

    @Test
    void makesOfEachFileWhatItHolds() throws IOException {
        assertThat(requireNonNull(summary).skipped()).isEmpty();
        assertThat(requireNonNull(summary).notImported()).isEmpty();
        assertThat(COLLECTED.refused()).isEmpty();
        assertThat(COLLECTED.distinctFacts(UserRegistered.class)).isEqualTo(users());
        assertThat(samples(Metric.STEPS, 60)).isEqualTo(60 * rows("minuteStepsWide"));
        assertThat(samples(Metric.STEPS, 3600)).isEqualTo(rows("hourlySteps"));
        assertThat(samples(Metric.ENERGY, 3600)).isEqualTo(rows("hourlyCalories"));
        assertThat(samples(Metric.INTENSITY, 3600)).isEqualTo(rows("hourlyIntensities"));
        assertThat(samples(Metric.HEART_RATE, 0)).isEqualTo(rows("heartrate_seconds"));
        assertThat(samples(Metric.MASS, 0)).isEqualTo(rows("weightLogInfo"));
        assertThat(samples(Metric.BODY_FAT, 0))
                .isEqualTo(RealData.rows("fitbit", "weightLogInfo").stream()
                        .filter(row -> !row.split(",")[4].isEmpty())
                        .count());
    }

    @Test
    void makesOneFactOfRepeatedSleepRows() throws IOException {
        assertThat(COLLECTED.eventsOf(DaySummarized.class)).hasSize((int) (rows("dailyActivity") + rows("sleepDay")));
        assertThat(COLLECTED.distinctFacts(DaySummarized.class))
                .isEqualTo(rows("dailyActivity")
                        + RealData.rows("fitbit", "sleepDay").stream()
                                .distinct()
                                .count());
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        Collected again = new Collected();

        ImportOptions options = ImportOptions.of(RealData.directory("fitbit"));
        Import.run(new FitbitImporter(options), options, again, ImportListener.NONE);

        assertThat(again.written()).isEqualTo(COLLECTED.written());
    }

    @Test
    void sendsTheSameSamplesAloneAsInSeries() throws IOException {
        AtomicLong alone = new AtomicLong();
        ImportOptions options = ImportOptions.of(RealData.directory("fitbit")).asSingles(true);
        ImportSummary single = Import.run(
                new FitbitImporter(options),
                options,
                event -> alone.addAndGet(event.fact() instanceof ReadingTaken ? 1 : 0),
                ImportListener.NONE);

        long inSeries = COLLECTED.facts(SeriesTaken.class).stream()
                .mapToLong(ReadingEvent::size)
                .sum();
        assertThat(alone.get())
                .isEqualTo(inSeries)
                .isEqualTo(single.samples())
                .isEqualTo(requireNonNull(summary).samples());
    }

    private static long samples(Metric metric, int periodS) {
        return COLLECTED.facts(SeriesTaken.class).stream()
                .filter(series -> series.metric() == metric && series.periodS() == periodS)
                .mapToLong(ReadingEvent::size)
                .sum();
    }

    private static long rows(String prefix) throws IOException {
        return RealData.rows("fitbit", prefix).size();
    }

    /** The heart rates of 2016-04-01 belong to an account that the other files know too. */
    private static long users() throws IOException {
        return RealData.rows("fitbit", "dailyActivity").stream()
                .map(row -> row.split(",")[0])
                .distinct()
                .count();
    }
}
