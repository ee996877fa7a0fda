package io.vitalog.infra.devices.pmdata;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.readings.ReadingEvent;
import io.vitalog.domain.readings.ReadingEvent.SeriesTaken;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.domain.sleep.SleepEvent.Stage;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PmdataRealDataTest {
    private static final Collected COLLECTED = new Collected();
    private static @Nullable ImportSummary summary;

    @BeforeAll
    static void importOnce() throws IOException {
        summary = run(COLLECTED);
    }

    @Test
    void makesOfEachFileWhatItHolds() throws IOException {
        assertThat(COLLECTED.refused()).isEmpty();
        assertThat(COLLECTED.eventsOf(ActivityRecorded.class))
                .hasSize(elements("exercise.json").size());
        assertThat(recorded()).hasSize(elements("sleep.json").size());
        assertThat(COLLECTED.distinctFacts(DailyReported.class))
                .isEqualTo(rows("wellness") + rows("injury") + rows("reporting"));
        assertThat(COLLECTED.distinctFacts(SessionRated.class))
                .isEqualTo(RealData.rows("pmdata", "srpe").size());
        assertThat(COLLECTED.facts(SeriesTaken.class).stream()
                        .mapToInt(ReadingEvent::size)
                        .sum())
                .isEqualTo(elements("steps.json").size());
        assertThat(requireNonNull(summary).notImported()).isEmpty();
        assertThat(requireNonNull(summary).skipped())
                .containsOnlyKeys(Skip.NOT_MEASURED, Skip.OFF_SCALE, Skip.UNKNOWN_STAGE, Skip.NO_FOLDER, Skip.NO_SLEEP);
    }

    @Test
    void makesOneFactOfARepeatedLogId() throws IOException {
        List<JsonNode> sleeps = elements("sleep.json");
        assertThat(COLLECTED.distinctFacts(SleepRecorded.class))
                .isEqualTo(distinct(sleeps))
                .isLessThan(sleeps.size());
        assertThat(recorded().map(Event::id).distinct())
                .as("repetitions say the same of a sleep")
                .hasSize((int) distinct(sleeps));
    }

    @Test
    void tellsNapsAndClassicSleepsApart() throws IOException {
        List<SleepRecorded> distinct = recorded().map(Event::fact).distinct().toList();
        List<JsonNode> sleeps = elements("sleep.json");
        assertThat(distinct.stream().filter(sleep -> Boolean.TRUE.equals(sleep.nap())))
                .hasSize((int) distinct(sleeps.stream()
                        .filter(sleep -> !sleep.path("mainSleep").booleanValue())
                        .toList()));
        assertThat(distinct.stream().filter(sleep -> Objects.equals(sleep.method(), "classic")))
                .hasSize((int) distinct(sleeps.stream()
                        .filter(sleep -> sleep.path("type").asString().equals("classic"))
                        .toList()));
    }

    @Test
    void wakesOnTheDateThatTheFileNames() throws IOException {
        List<LocalDate> dates = recorded()
                .map(event -> event.time()
                        .plusMillis(Math.round(event.fact().inBedS() * 1000))
                        .atZone(ZoneId.of("Europe/Oslo"))
                        .toLocalDate())
                .toList();
        assertThat(dates)
                .isEqualTo(elements("sleep.json").stream()
                        .map(sleep -> LocalDate.parse(sleep.path("dateOfSleep").asString()))
                        .toList());
    }

    /** Fitbit's summary takes up to three minutes from one stage and calls them waking. */
    @Test
    void givesEachStageTheMinutesOfTheFilesSummary() throws IOException {
        List<SleepRecorded> recorded = recorded().map(Event::fact).toList();
        List<JsonNode> sleeps = elements("sleep.json");
        for (int i = 0; i < recorded.size(); i++) {
            JsonNode summary = sleeps.get(i).path("levels").path("summary");
            for (String stage : List.of("deep", "light", "rem", "wake")) {
                if (summary.has(stage)) {
                    assertThat(minutes(recorded.get(i), stage))
                            .isBetween(
                                    summary.path(stage).path("minutes").doubleValue() - 4,
                                    summary.path(stage).path("minutes").doubleValue() + 4);
                }
            }
        }
    }

    @Test
    void registersEveryParticipantWithAProfile() throws IOException {
        assertThat(COLLECTED.facts(UserRegistered.class)).isNotEmpty().allSatisfy(user -> {
            assertThat(user.profile().birthYear()).isBetween(1950, 2000);
            assertThat(user.profile().sex()).isIn("male", "female");
            assertThat(user.profile().zone()).isEqualTo("Europe/Oslo");
        });
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        Collected again = new Collected();

        run(again);

        assertThat(again.written()).isEqualTo(COLLECTED.written());
    }

    private static ImportSummary run(Collected into) throws IOException {
        ImportOptions options = ImportOptions.of(RealData.directory("pmdata"));
        return Import.run(new PmdataImporter(options), options, into, ImportListener.NONE);
    }

    /** Sleeps as {@code sleep.json} tells them. */
    private static Stream<Event<SleepRecorded>> recorded() {
        return COLLECTED.typed(SleepRecorded.class).filter(sleep -> sleep.fact().revision() == 0);
    }

    private static int rows(String file) throws IOException {
        return RealData.rows("pmdata", file).size();
    }

    private static double minutes(SleepRecorded sleep, String stage) {
        return Stream.ofNullable(sleep.stages())
                        .flatMap(List::stream)
                        .filter(one -> one.stage().equals(stage))
                        .mapToDouble(Stage::durationS)
                        .sum()
                / 60;
    }

    private static long distinct(List<JsonNode> sleeps) {
        return sleeps.stream().map(sleep -> sleep.path("logId")).distinct().count();
    }

    private static List<JsonNode> elements(String name) throws IOException {
        try (Stream<Path> files = Files.walk(RealData.directory("pmdata"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(name))
                    .sorted()
                    .flatMap(file -> Json.MAPPER
                            .readTree(String.join("\n", RealData.lines(file)))
                            .valueStream())
                    .toList();
        }
    }
}
