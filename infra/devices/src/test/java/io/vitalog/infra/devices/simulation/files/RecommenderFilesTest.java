package io.vitalog.infra.devices.simulation.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.devices.simulation.population.Population;
import io.vitalog.infra.devices.simulation.population.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RecommenderFilesTest {
    private static final Population POPULATION = new Population(42, LocalDate.parse("2025-01-01"));

    @TempDir
    private Path directory;

    @Test
    void writesAsManyRowsAsTheRecommenderWasBuiltOn() throws IOException {
        RecommenderFiles.write(POPULATION, RecommenderSize.USUAL, directory);

        assertThat(rows("users.csv")).hasSize(2_000);
        assertThat(rows("sessions.csv")).hasSize(34_287);
        assertThat(rows("feedback.csv")).hasSize(14_368);
        assertThat(workouts()).hasSize(600);
        assertThat(segments()).hasSize(144).hasSameSizeAs(Segment.ALL);
    }

    @Test
    void writesTheSchemasOfTheSeed() throws IOException {
        RecommenderFiles.write(POPULATION, RecommenderSize.of(20), directory);

        assertThat(Files.readAllLines(directory.resolve("users.csv")).getFirst())
                .isEqualTo("user_id,age_group,fitness_level,preferred_types");
        assertThat(rows("users.csv"))
                .allMatch(row -> row.matches("\\d+,[0-9+-]+,(Beginner|Intermediate|Advanced),(\"[a-z,]+\"|[a-z]+)"));
        assertThat(Files.readAllLines(directory.resolve("sessions.csv")).getFirst())
                .isEqualTo("session_id,user_id,workout_id,completed,timestamp");
        assertThat(rows("sessions.csv"))
                .allMatch(row -> row.matches("\\d+,\\d+,\\d+,[01],\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}"));
        assertThat(Files.readAllLines(directory.resolve("feedback.csv")).getFirst())
                .isEqualTo("feedback_id,session_id,user_id,workout_id,liked,feedback_time");
        assertThat(rows("feedback.csv"))
                .allMatch(row -> row.matches("\\d+,\\d+,\\d+,\\d+,[01],\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
        assertThat(workouts().get(0).propertyNames())
                .containsExactly(
                        "workout_id",
                        "title",
                        "instructor",
                        "instructor_id",
                        "workout_type",
                        "fitness_level",
                        "duration",
                        "tags");
    }

    @Test
    void namesOnlySessionsUsersAndWorkoutsThatThereAre() throws IOException {
        RecommenderFiles.write(POPULATION, RecommenderSize.of(50), directory);

        Set<String> sessions = new TreeSet<>();
        rows("sessions.csv").forEach(row -> sessions.add(String.join(",", Arrays.copyOf(row.split(","), 3))));

        assertThat(rows("feedback.csv"))
                .allMatch(row -> sessions.contains(String.join(",", Arrays.copyOfRange(row.split(","), 1, 4))));
        assertThat(rows("sessions.csv"))
                .allMatch(
                        row -> Integer.parseInt(row.split(",")[1]) <= 50 && Integer.parseInt(row.split(",")[2]) <= 600);
    }

    @Test
    void writesTheSameTwice() throws IOException {
        RecommenderFiles.write(POPULATION, RecommenderSize.of(30), directory.resolve("one"));
        RecommenderFiles.write(POPULATION, RecommenderSize.of(30), directory.resolve("two"));

        for (String file : List.of("users.csv", "sessions.csv", "feedback.csv", "augmented_workouts.json")) {
            assertThat(directory.resolve("one").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("two").resolve(file));
        }
    }

    private List<String> rows(String file) throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve(file));
        return lines.subList(1, lines.size());
    }

    private JsonNode workouts() throws IOException {
        return Json.MAPPER.readTree(Files.readString(directory.resolve("augmented_workouts.json")));
    }

    private Set<String> segments() throws IOException {
        Set<String> segments = new TreeSet<>();
        for (String row : rows("users.csv")) {
            String[] user = row.replace("\"", "").split(",");
            for (int i = 3; i < user.length; i++) {
                segments.add((user[1] + "|" + user[2] + "|" + user[i]).toLowerCase(Locale.ROOT));
            }
        }
        return segments;
    }
}
