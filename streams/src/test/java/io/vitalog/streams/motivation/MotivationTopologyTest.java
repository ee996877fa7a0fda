package io.vitalog.streams.motivation;

import static io.vitalog.streams.app.Given.event;
import static io.vitalog.streams.motivation.Levels.activated;
import static io.vitalog.streams.motivation.Levels.trained;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.motivation.levels.LevelScores;
import io.vitalog.domain.motivation.levels.LogCounts;
import io.vitalog.domain.motivation.moments.Moment;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Levels of the model lie around 100, 300, 500 and 700 points; targets of a level at 50 to 190 more than 200 a rank. */
class MotivationTopologyTest {
    private static final List<Topic> DERIVED = List.of(Topics.MOMENTS, Topics.LEVEL_SCORES, Topics.LEVEL_GENERATIONS);

    @TempDir
    private Path directory;

    private Levels levels;

    @BeforeEach
    void start() throws IOException {
        levels = new Levels(directory);
    }

    @AfterEach
    void stop() {
        levels.close();
    }

    @Test
    void aPlayBringsWhatNoneBeforeIt() {
        use(1, 0);
        levels.send(play("a", "2026-03-01T08:00:00Z", 30, 0));
        assertThat(moments()).as("the first has nothing before it").isEmpty();

        levels.send(play("b", "2026-03-02T08:00:00Z", 60, 0));
        levels.send(play("c", "2026-03-03T08:00:00Z", 55, 0));
        levels.send(play("d", "2026-03-04T08:00:00Z", 320, 0));

        assertThat(moments())
                .containsExactly(
                        "2026-03-02 Beginner target-reached 25 50.0 after 30.0",
                        "2026-03-02 Beginner personal-best after 30.0",
                        "2026-03-04 Intermediate level-changed from Beginner after 60.0",
                        "2026-03-04 Intermediate target-reached 50 300.0 after 60.0",
                        "2026-03-04 Intermediate personal-best after 60.0");
    }

    @Test
    void aLatePlayChangesWhatThoseAfterItBrought() {
        use(1, 0);
        levels.send(play("a", "2026-03-01T08:00:00Z", 30, 0));
        levels.send(play("c", "2026-03-03T08:00:00Z", 60, 0));
        assertThat(moments()).hasSize(2);

        levels.send(play("b", "2026-03-02T08:00:00Z", 65, 0));

        assertThat(moments())
                .containsExactly(
                        "2026-03-02 Beginner target-reached 25 50.0 after 30.0",
                        "2026-03-02 Beginner personal-best after 30.0");
    }

    @Test
    void aCorrectedPlayLeavesNoTrace() {
        use(1, 0);
        levels.send(play("a", "2026-03-01T08:00:00Z", 30, 0));
        levels.send(play("b", "2026-03-02T08:00:00Z", 700, 0));
        levels.send(play("b", "2026-03-02T08:00:00Z", 20, 1));

        assertThat(moments()).isEmpty();
        assertThat(scores()).containsOnlyKeys("DualFlow-1|-1|10|0");
        assertThat(scores().values())
                .extracting(LevelScores::counts)
                .containsExactly(LogCounts.one(30).plus(LogCounts.one(20)));
    }

    @Test
    void playsOfAnotherKindDoNotCompare() {
        use(1, 0);
        levels.send(play("a", "2026-03-01T08:00:00Z", 30, 0));
        levels.send(event("2026-03-02T08:00:00Z", new PlayScored("app", "b", "DualFlow", 3, 10, 700, 5.0, 0)));
        levels.send(event("2026-03-02T08:00:00Z", new PlayScored("app", "c", "DualFlow", -1, 20, 700, 5.0, 0)));
        levels.send(event("2026-03-02T08:00:00Z", new PlayScored("app", "d", "Other", -1, 10, 700, 5.0, 0)));

        assertThat(moments()).isEmpty();
        assertThat(scores()).containsOnlyKeys("DualFlow-1|-1|10|0", "DualFlow-1|null|null|3");
    }

    @Test
    void aModelThatIsPutToUseJudgesThePastBesideTheOneBefore() {
        use(1, 0);
        levels.send(play("a", "2026-03-01T08:00:00Z", 90, 0));
        use(2, 0.2);
        assertThat(scores()).containsOnlyKeys("DualFlow-1|-1|10|0", "DualFlow-2|-1|10|0");

        levels.send(play("b", "2026-03-02T08:00:00Z", 330, 0));
        assertThat(scores()).containsOnlyKeys("DualFlow-1|-1|10|0", "DualFlow-1|-1|10|1", "DualFlow-2|-1|10|0");

        levels.send(activated(1, 3));
        IntStream.range(0, 4).forEach(_ -> levels.look());

        assertThat(scores()).containsOnlyKeys("DualFlow-2|-1|10|0", "DualFlow-3|-1|10|0", "DualFlow-3|-1|10|1");
        assertThat(levels.table(Topics.LEVEL_GENERATIONS)).containsOnlyKeys("DualFlow-2|0", "DualFlow-3|0");
        assertThat(levels.table(Topics.MOMENTS).keySet()).allMatch(key -> !key.contains("DualFlow-1|"));
    }

    @Test
    void anotherBirthJudgesThePastAnew() {
        use(1, 0);
        levels.send(play("a", "2026-03-01T08:00:00Z", 199, 0));
        levels.send(play("b", "2026-03-02T08:00:00Z", 201, 0));
        assertThat(scores().values()).extracting(LevelScores::rank).containsExactly(0, 1);

        levels.send(born("2026-01-01T00:00:00Z", LocalDate.of(1956, 3, 1)));

        assertThat(scores().values())
                .as("so old, only experts are found")
                .extracting(LevelScores::rank)
                .containsExactly(3);
        assertThat(moments()).noneMatch(moment -> moment.contains("level-changed"));
    }

    @Test
    void factsAndModelsInAnyOrderAndAgainComeToTheSame() throws IOException {
        List<Event<?>> history = history();
        SortedMap<String, String> inOrder = levels.tables(history, DERIVED);
        assertThat(inOrder).hasSizeGreaterThan(40);

        for (int seed = 1; seed <= 6; seed++) {
            stop();
            start();
            List<Event<?>> mixed = new ArrayList<>(history);
            mixed.addAll(history);
            Collections.shuffle(mixed, new Random(seed));
            assertThat(levels.tables(mixed, DERIVED)).as("seed " + seed).isEqualTo(inOrder);
        }
    }

    private static List<Event<?>> history() {
        List<Event<?>> events = new ArrayList<>();
        Random random = new Random(5);
        for (int number = 0; number < 60; number++) {
            String time = "2026-03-%02dT%02d:00:00Z".formatted(1 + random.nextInt(28), random.nextInt(24));
            int difficulty = random.nextInt(5) == 0 ? 2 : -1;
            double score = random.nextInt(900);
            events.add(event(time, scored("p-" + number, difficulty, score, 0)));
            if (number % 5 == 0) {
                events.add(event(time, scored("p-" + number, -1, score / 2, 1)));
            }
        }
        events.add(born("2026-01-01T00:00:00Z", LocalDate.of(1980, 1, 1)));
        events.add(born("2026-02-01T00:00:00Z", LocalDate.of(1996, 1, 1)));
        events.add(trained(1, 0));
        events.add(trained(2, 0.2));
        events.add(activated(1, 1));
        events.add(activated(2, 2));
        events.add(activated(1, 3));
        return events;
    }

    private void use(int version, double shift) {
        levels.send(trained(version, shift));
        levels.send(activated(version, version));
        levels.look();
    }

    private List<String> moments() {
        return levels.table(Topics.MOMENTS).values().stream()
                .map(json -> Json.MAPPER.readValue(json, Moment.class))
                .sorted((one, other) -> one.time().compareTo(other.time()) != 0
                        ? one.time().compareTo(other.time())
                        : Integer.compare(ordinal(one), ordinal(other)))
                .map(MotivationTopologyTest::text)
                .toList();
    }

    private static int ordinal(Moment moment) {
        return Moment.Kind.valueOf(moment.kind().toUpperCase(Locale.ROOT).replace('-', '_'))
                .compareTo(Moment.Kind.LEVEL_CHANGED);
    }

    private static String text(Moment moment) {
        return moment.time().toString().substring(0, 10) + " " + moment.level() + " " + moment.kind()
                + (moment.levelBefore() == null ? "" : " from " + moment.levelBefore())
                + (moment.target() == null ? "" : " " + moment.percentile() + " " + moment.target())
                + " after " + moment.bestBefore();
    }

    private SortedMap<String, LevelScores> scores() {
        SortedMap<String, LevelScores> scores = new TreeMap<>();
        levels.table(Topics.LEVEL_SCORES)
                .forEach((key, json) -> scores.put(key, Json.MAPPER.readValue(json, LevelScores.class)));
        return scores;
    }

    private static Event<?> play(String key, String time, double score, long revision) {
        return event(time, scored(key, -1, score, revision));
    }

    private static PlayScored scored(String key, int difficulty, double score, long revision) {
        return new PlayScored("app", key, "DualFlow", difficulty, 10, score, 5.0, revision);
    }

    private static Event<?> born(String time, LocalDate birth) {
        Profile profile = new Profile(null, null, null, null, null, null, null, null, null, null, birth, null, null);
        return event(time, new ProfileChanged("app", "p/" + time, profile, 0));
    }
}
