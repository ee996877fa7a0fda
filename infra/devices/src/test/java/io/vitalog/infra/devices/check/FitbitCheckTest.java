package io.vitalog.infra.devices.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.devices.Export;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FitbitCheckTest {
    private static final String WORN = """
            {"steps":{"value":13162},"distanceM":{"value":8510},"energyKcal":{"value":1985},"activeMinutes":{"value":366},
            "sedentaryMinutes":{"value":728},"sleepMinutes":{"value":327,"records":1}}""";
    private static final String UNWORN = """
            {"steps":{"value":0},"distanceM":{"value":0},"energyKcal":{"value":1347},"activeMinutes":{"value":0},
            "sedentaryMinutes":{"value":1440},"worn":false}""";

    @TempDir
    Path directory;

    private final Map<String, String> served = new HashMap<>();

    @BeforeEach
    void makeAnExport() throws IOException {
        new Export(directory)
                .file(
                        "dailyActivity_merged.csv.gz",
                        "Id,ActivityDate,TotalSteps,TotalDistance,VeryActiveMinutes,FairlyActiveMinutes,"
                                + "LightlyActiveMinutes,SedentaryMinutes,Calories",
                        "7,4/12/2016,13162,8.50999,25,13,328,728,1985",
                        "7,4/13/2016,0,0,0,0,0,1440,1347")
                .file(
                        "sleepDay_merged.csv",
                        "Id,SleepDay,TotalSleepRecords,TotalMinutesAsleep,TotalTimeInBed",
                        "7,4/12/2016 12:00:00 AM,1,327,346",
                        "7,4/12/2016 12:00:00 AM,1,327,346");
        served.put("fitbit-7|2016-04-12", WORN);
        served.put("fitbit-7|2016-04-13", UNWORN);
    }

    @Test
    void passesWhenEveryFigureIsEqual() throws IOException {
        CheckReport report = check();

        assertThat(report.passed()).as(String.join("\n", report.lines())).isTrue();
        assertThat(report.users().getFirst().counts())
                .containsEntry("steps", new Tally.Count(2, 2))
                .containsEntry("worn", new Tally.Count(2, 2));
        assertThat(report.lines().getLast()).startsWith("equal: 1 users");
    }

    @ParameterizedTest
    @CsvSource({
        "13162, 13160, steps",
        "8510, 8509, distanceM",
        "1985, 1986, energyKcal",
        "366, 365, activeMinutes",
        "728, 729, sedentaryMinutes",
        "'\"records\":1', '\"records\":2', sleepOnce",
        "327, 654, sleepMinutes",
        "'{\"steps\"', '{\"worn\":false,\"steps\"', worn"
    })
    void bitesOnAnyOtherFigure(String right, String wrong, String figure) throws IOException {
        served.put("fitbit-7|2016-04-12", WORN.replace(right, wrong));

        CheckReport report = check();

        assertThat(report.passed()).isFalse();
        assertThat(report.users().getFirst().differences()).isNotEmpty().allMatch(line -> line.startsWith(figure));
        assertThat(report.lines().getLast()).startsWith("NOT EQUAL");
    }

    @Test
    void bitesOnADayThatIsNotServedOrWasSaidToBeWorn() throws IOException {
        served.put("fitbit-7|2016-04-13", UNWORN.replace("false", "true"));
        served.remove("fitbit-7|2016-04-12");

        assertThat(check().users().getFirst().differences())
                .anyMatch(line -> line.startsWith("days 2016-04-12"))
                .anyMatch(line -> line.startsWith("worn 2016-04-13"));
    }

    @Test
    void doesNotPassOnNothing() throws IOException {
        assertThat(FitbitCheck.of(directory, (_, _) -> Optional.empty()).passed())
                .isFalse();
        assertThat(new CheckReport(List.of()).passed()).isFalse();
    }

    private CheckReport check() throws IOException {
        return FitbitCheck.of(directory, this::day);
    }

    private Optional<JsonNode> day(String userId, LocalDate date) {
        return Optional.ofNullable(served.get(userId + "|" + date)).map(Json.MAPPER::readTree);
    }
}
