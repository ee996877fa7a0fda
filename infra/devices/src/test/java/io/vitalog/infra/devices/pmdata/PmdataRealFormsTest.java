package io.vitalog.infra.devices.pmdata;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.sleep.SleepEvent.ScoreParts;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Injuries, daily forms and sleep scores of the study. */
class PmdataRealFormsTest {
    private final Collected collected = new Collected();
    private final ImportSummary summary;

    PmdataRealFormsTest() throws IOException {
        ImportOptions options = ImportOptions.of(RealData.directory("pmdata"));
        summary = Import.run(new PmdataImporter(options), options, collected, ImportListener.NONE);
    }

    /** The publisher counts 1,836 scores, 225 reports of injuries and 1,569 forms of 16 people; here are eight. */
    @Test
    void countsWhatThePublisherCounts() throws IOException {
        List<DailyReported> reports = collected.facts(DailyReported.class);
        assertThat(reports.stream().filter(report -> report.injuries() != null))
                .hasSize(97)
                .filteredOn(report -> !requireNonNull(report.injuries()).isEmpty())
                .hasSize(17);
        assertThat(reports.stream().filter(report -> report.consumed() != null)).hasSize(957);
        assertThat(collected.facts(ReadingTaken.class))
                .as("179 forms state no weight")
                .hasSize(778);
        assertThat(scored().size() + summary.skipped(Skip.NO_SLEEP).count()).isEqualTo(1_038);
        assertThat(summary.skipped(Skip.NO_SLEEP).count()).isEqualTo(2);
    }

    /** The time of a score is the local time of waking, although it ends in Z. */
    @Test
    void scoresTheSleepThatEndedAtTheTimeOfTheScore() throws IOException {
        Map<String, SleepRecorded> byLogId = scored().stream()
                .collect(
                        Collectors.toMap(event -> event.subject() + event.fact().key(), Event::fact));
        assertThat(byLogId).hasSize(1_036);
        assertThat(byLogId.values())
                .allSatisfy(sleep -> assertThat(sleep.score()).isEqualTo(sum(requireNonNull(sleep.scoreParts()))));
        Set<String> waking = scored().stream()
                .map(event -> event.time()
                        .plusMillis(Math.round(event.fact().inBedS() * 1000))
                        .atZone(ZoneId.of("Europe/Oslo"))
                        .toLocalDateTime()
                        .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME))
                .collect(Collectors.toSet());
        assertThat(RealData.rows("pmdata", "sleep_score").stream()
                        .map(row -> row.substring(0, row.indexOf('Z')))
                        .filter(time -> !waking.contains(time)))
                .as("two scores without a sleep, and one whose sleep went on")
                .hasSize(3);
    }

    private List<Event<SleepRecorded>> scored() {
        return collected
                .typed(SleepRecorded.class)
                .filter(sleep -> sleep.fact().revision() == 1)
                .toList();
    }

    private static double sum(ScoreParts parts) {
        return requireNonNull(parts.composition())
                + requireNonNull(parts.revitalization())
                + requireNonNull(parts.duration());
    }
}
