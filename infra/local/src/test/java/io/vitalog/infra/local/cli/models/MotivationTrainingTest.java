package io.vitalog.infra.local.cli.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.motivation.levels.PlayFeature;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.infra.local.broker.EmbeddedBroker;
import io.vitalog.infra.local.claims.Ports;
import io.vitalog.trainers.app.MotivationTrainer;
import io.vitalog.trainers.models.ModelLog;
import io.vitalog.trainers.models.ModelLog.Outcome;
import io.vitalog.trainers.motivation.Plan;
import io.vitalog.trainers.replay.Progress;
import io.vitalog.trainers.replay.Replay;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MotivationTrainingTest {
    private static final Instant FIRST = Instant.parse("2026-01-02T06:30:00Z");
    private static final Plan PLAN = new Plan(List.of(PlayFeature.values()), 2, 42, 50);

    @TempDir
    static Path directory;

    private static EmbeddedBroker broker;

    @BeforeAll
    static void startTheBroker() {
        broker = EmbeddedBroker.start(directory, Ports.anyFree(), Ports.anyFree());
    }

    @AfterAll
    static void stopTheBroker() {
        broker.close();
    }

    @Test
    void learnsTheSameWhateverTheSequenceInWhichFactsCame() {
        List<Event<?>> events = events();
        List<Event<?>> mixed = new ArrayList<>(events);
        mixed.addAll(events.subList(0, 100));
        Collections.shuffle(mixed, new Random(3));

        ModelTrained inOrder = learnt("ordered", events);
        ModelTrained inAnother = learnt("mixed", mixed);

        assertThat(inAnother.digest()).isEqualTo(inOrder.digest());
        assertThat(inOrder.model()).isEqualTo("motivation-DualFlow");
        assertThat(inOrder.training().rows()).as("a corrected play is one").isEqualTo(120);
        assertThat(ModelText.of(inOrder))
                .anySatisfy(line -> assertThat(line).startsWith("Beginner"))
                .anySatisfy(line -> assertThat(line).contains("difficulty -1, minutes 10: 120 players"));
    }

    @Test
    void publishesAVersionOnceAndPutsItToUse() {
        History history = history("publish");
        history.committed(events());
        try (Replay replay = Replay.of(history.deployment())) {
            ModelLog log = new ModelLog(replay, InstantSource.fixed(FIRST));
            ModelTrained learnt = MotivationTrainer.learn(replay, "DualFlow", PLAN, Progress.UNHEARD);

            assertThat(log.publish(learnt, "trained to be used")).isEqualTo(new Outcome(1, true, true));
            assertThat(log.publish(learnt, null)).isEqualTo(new Outcome(1, false, false));
            MixtureModel written = Objects.requireNonNull(log.read()
                    .active("motivation-DualFlow")
                    .orElseThrow()
                    .fact()
                    .mixture());
            assertThat(written).isEqualTo(learnt.mixture());
            assertThatThrownBy(() -> MotivationTrainer.learn(replay, "Chess", PLAN, Progress.UNHEARD))
                    .hasMessage("mode Chess has plays of 0 players with all features, 50 are needed");
        }
    }

    @Test
    void doesItAllFromTheCommandLine() {
        history("vitalog").committed(events());

        assertThat(train("--mode", "DualFlow", "--components", "2", "--activate"))
                .contains("rows      120,", "P25 ", "P50 ", "motivation-DualFlow/1 written, in use now")
                .contains("age-disparity")
                .containsPattern("(?m)^all +66\\.7 % +33\\.3 %$");
        assertThat(train("--mode", "DualFlow", "--components", "auto", "--dry-run"))
                .doesNotContain("written");
        assertThat(train("--mode", "DualFlow", "--features", "score,height"))
                .contains("there is no feature 'height', there are score, ageYears, startSpeed, durationMin");
        assertThat(train("--mode", "DualFlow", "--scaling", "log"))
                .contains("there is no scaling 'log', there are min-max, robust");
        assertThat(train("--mode", "DualFlow", "--components", "3", "--scaling", "robust"))
                .contains("motivation-DualFlow/2 written");
        assertThat(Said.by(
                        broker.bootstrapServers(),
                        new ModelsCommand(),
                        "compare",
                        "motivation-DualFlow/1",
                        "motivation-DualFlow/2"))
                .containsPattern("difficulty -1, minutes 10: 120 to 120 players, bic .* of 4 targets moved")
                .containsPattern("Advanced +- to \\d+");
        assertThat(Said.by(broker.bootstrapServers(), new ModelsCommand())).contains("motivation-DualFlow/1");
        assertThat(Said.by(broker.bootstrapServers(), new ModelsCommand(), "show", "motivation-DualFlow/1"))
                .contains("Intermediate");
    }

    private static String train(String... arguments) {
        return Said.by(
                broker.bootstrapServers(),
                new TrainCommand(),
                Stream.concat(Stream.of("motivation"), Stream.of(arguments)).toArray(String[]::new));
    }

    private static History history(String namespace) {
        Deployment deployment = new Deployment(namespace, 1, 2, broker.bootstrapServers(), "mongodb://unused");
        History history = new History(deployment);
        history.createTopics();
        return history;
    }

    private static ModelTrained learnt(String name, List<Event<?>> events) {
        History history = history(name);
        history.committed(events);
        try (Replay replay = Replay.of(history.deployment())) {
            return MotivationTrainer.learn(replay, "DualFlow", PLAN, Progress.UNHEARD);
        }
    }

    /** Players around two scores, a play each; every tenth play was corrected. */
    private static List<Event<?>> events() {
        Random random = new Random(1);
        List<Event<?>> events = new ArrayList<>();
        for (int player = 0; player < 120; player++) {
            Profile born = new Profile(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    LocalDate.of(1970 + random.nextInt(30), 5, 1),
                    null,
                    null);
            double score = (player % 3 == 0 ? 900 : 300) + 50 * random.nextGaussian();
            double speed = (player % 3 == 0 ? 7 : 4) + random.nextGaussian() / 2;
            events.add(event(player, "u", new UserRegistered("app", "account", born, 0)));
            events.add(event(player, "p", new PlayScored("game", "play", "DualFlow", -1, 10, score, speed, 0)));
            if (player % 10 == 0) {
                events.add(event(player, "c", new PlayScored("game", "play", "DualFlow", -1, 10, score + 9, speed, 1)));
            }
        }
        return events;
    }

    private static Event<?> event(int player, String kind, Fact fact) {
        return Event.of(kind + player, "/test", FIRST.plusSeconds(60L * player), "player-" + player, fact);
    }
}
