package io.vitalog.infra.devices.simulation.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.infra.devices.simulation.population.Person;
import io.vitalog.infra.devices.simulation.population.Population;
import io.vitalog.infra.devices.simulation.population.Workouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code users.csv}, {@code sessions.csv}, {@code feedback.csv} and {@code augmented_workouts.json} in the
 * schemas of the cold-start recommender (seed file 002). In the CSV files a workout is its number, in the JSON file
 * that number after a {@code w}, as the seed shows them.
 */
public final class RecommenderFiles {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final int FIRST_SESSION_ID = 1_001;
    private static final int THUMB_S = 90;

    private final Path directory;

    private RecommenderFiles(Path directory) {
        this.directory = directory;
    }

    /** A workout as the recommender reads it. */
    @SuppressWarnings("RecordComponentName")
    private record AugmentedWorkout(
            String workout_id,
            String title,
            @Nullable String instructor,
            @Nullable String instructor_id,
            String workout_type,
            @Nullable String fitness_level,
            int duration,
            @Nullable List<String> tags) {}

    /**
     * Writes the files into {@code directory}, which is made if it is not there; files of these names are replaced.
     *
     * @return a line a file: its name and rows
     */
    public static List<String> write(Population population, RecommenderSize size, Path directory) throws IOException {
        RecommenderFiles files = new RecommenderFiles(Files.createDirectories(directory));
        List<SessionRow> sessions = SessionRow.first(population, size.users(), size.sessions());
        files.users(population, size.users());
        files.workouts();
        files.sessions(sessions);
        int thumbs = files.feedback(sessions, size.thumbs());
        return List.of(
                line("users.csv", size.users()),
                line("augmented_workouts.json", Workouts.COUNT),
                line("sessions.csv", sessions.size()),
                line("feedback.csv", thumbs));
    }

    private void users(Population population, int users) throws IOException {
        try (CsvWriter csv = csv("users.csv")) {
            csv.writeRecord("user_id", "age_group", "fitness_level", "preferred_types");
            for (int number = 0; number < users; number++) {
                Person person = population.person(number);
                csv.writeRecord(
                        String.valueOf(number + 1),
                        person.segment().ageGroup(),
                        shown(person.segment().level()),
                        String.join(",", person.preferredTypes()));
            }
        }
    }

    private void workouts() throws IOException {
        List<AugmentedWorkout> workouts = IntStream.rangeClosed(1, Workouts.COUNT)
                .mapToObj(Workouts::offer)
                .map(offer -> augmented(offer.number(), offer.listed(), offer.minutes()))
                .toList();
        Files.writeString(
                directory.resolve("augmented_workouts.json"),
                Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(workouts) + "\n");
    }

    private void sessions(List<SessionRow> sessions) throws IOException {
        try (CsvWriter csv = csv("sessions.csv")) {
            csv.writeRecord("session_id", "user_id", "workout_id", "completed", "timestamp");
            for (int i = 0; i < sessions.size(); i++) {
                SessionRow session = sessions.get(i);
                csv.writeRecord(
                        String.valueOf(FIRST_SESSION_ID + i),
                        String.valueOf(session.user()),
                        String.valueOf(session.workout()),
                        session.completed() ? "1" : "0",
                        MICROSECONDS.format(session.start()));
            }
        }
    }

    private int feedback(List<SessionRow> sessions, int thumbs) throws IOException {
        Set<Integer> rated = IntStream.range(0, sessions.size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> sessions.get(i).draw()))
                .limit(thumbs)
                .collect(Collectors.toSet());
        int written = 0;
        try (CsvWriter csv = csv("feedback.csv")) {
            csv.writeRecord("feedback_id", "session_id", "user_id", "workout_id", "liked", "feedback_time");
            for (int i = 0; i < sessions.size(); i++) {
                SessionRow session = sessions.get(i);
                if (rated.contains(i)) {
                    Instant told = session.end().plusSeconds(THUMB_S).truncatedTo(ChronoUnit.SECONDS);
                    csv.writeRecord(
                            String.valueOf(++written),
                            String.valueOf(FIRST_SESSION_ID + i),
                            String.valueOf(session.user()),
                            String.valueOf(session.workout()),
                            session.liked() ? "1" : "0",
                            told.toString());
                }
            }
        }
        return written;
    }

    private CsvWriter csv(String name) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(directory.resolve(name));
    }

    private static AugmentedWorkout augmented(int number, WorkoutListed listed, int minutes) {
        String level = listed.level();
        return new AugmentedWorkout(
                "w" + number,
                listed.title(),
                listed.instructor(),
                listed.instructorId(),
                shown(listed.type()),
                level == null ? null : shown(level),
                minutes,
                listed.tags());
    }

    private static String shown(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String line(String file, int rows) {
        return String.format(Locale.ROOT, "wrote   %,12d  %s", rows, file);
    }
}
