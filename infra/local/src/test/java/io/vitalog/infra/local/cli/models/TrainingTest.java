package io.vitalog.infra.local.cli.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.broker.EmbeddedBroker;
import io.vitalog.infra.local.claims.Ports;
import io.vitalog.trainers.app.ActivationRule;
import io.vitalog.trainers.app.Retraining;
import io.vitalog.trainers.app.SessionsTrainer;
import io.vitalog.trainers.models.Activation;
import io.vitalog.trainers.models.ModelLog;
import io.vitalog.trainers.models.ModelLog.Outcome;
import io.vitalog.trainers.models.Models.Trained;
import io.vitalog.trainers.replay.Progress;
import io.vitalog.trainers.replay.Replay;
import io.vitalog.trainers.replay.ReplayFailed;
import io.vitalog.trainers.replay.Upto;
import io.vitalog.trainers.sessions.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2025-04-01T00:00:00Z"));

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
    void givesYesterdaysDigestForYesterdaysOffsets() {
        History history = history("again");
        history.committed(History.sessions(0, 60));
        history.aborted(History.sessions(500, 560));
        try (Replay replay = Replay.of(history.deployment())) {
            ModelLog log = new ModelLog(replay, CLOCK);
            Outcome first = log.publish(learn(replay, Upto.NOW), "the first");
            history.committed(History.sessions(0, 60));
            Outcome repeated = log.publish(learn(replay, Upto.NOW), null);
            history.committed(History.sessions(60, 90));
            Outcome more = log.publish(learn(replay, Upto.NOW), null);

            assertThat(first).isEqualTo(new Outcome(1, true, true));
            assertThat(repeated).isEqualTo(new Outcome(1, false, false));
            assertThat(more).isEqualTo(new Outcome(2, true, false));
            Trained yesterday = log.read().named("sessions-yoga/1");
            assertThat(yesterday.fact().training().rows()).isEqualTo(60);
            assertThat(yesterday.time()).isEqualTo(CLOCK.instant());
            Upto then =
                    Upto.that(Objects.requireNonNull(yesterday.fact().training().offsets()));
            assertThat(learn(replay, then).digest()).isEqualTo(yesterday.fact().digest());
            assertThat(learn(replay, Upto.NOW).digest())
                    .isNotEqualTo(yesterday.fact().digest());
            assertThatThrownBy(() -> learn(replay, Upto.parse("activities:0=1")))
                    .hasMessage("activities:0 goes from 0 to 0: it cannot be read until 1");
            assertThatThrownBy(() -> learn(replay, Upto.parse("meals:0=1"))).hasMessage("there is no meals:0 to read");
        }
    }

    @Test
    void letsOneOfTwoWritersFail() {
        History history = history("two");
        history.committed(History.sessions(0, 60));
        try (Replay replay = Replay.of(history.deployment());
                Replay others = Replay.of(history.deployment())) {
            ModelLog log = new ModelLog(replay, CLOCK);
            ModelLog other = new ModelLog(others, CLOCK);
            log.publish(learn(replay, Upto.NOW), null);

            assertThatThrownBy(() -> log.add(models -> {
                        other.publish(learn(others, Upto.NOW), "by the other");
                        return List.of(Activation.next(models, "sessions-yoga", 1, "by this one"));
                    }))
                    .isInstanceOf(ReplayFailed.class)
                    .hasMessageStartingWith("another trainer wrote models at the same time");
            assertThat(log.read().activations("sessions-yoga"))
                    .singleElement()
                    .satisfies(each -> assertThat(each.fact().reason()).isEqualTo("by the other"));
        }
    }

    @Test
    void trainsAgainByTheClockAndByNewSessions() {
        History history = history("watch");
        try (Replay replay = Replay.of(history.deployment())) {
            Retraining retraining = new Retraining(
                    replay,
                    new ModelLog(replay, CLOCK),
                    new Retraining.Plan(FeatureSet.YOGA, 2, 42, Duration.ofHours(1), 30, new ActivationRule(0.05)));
            Instant now = CLOCK.instant();

            assertThat(retraining.step(now))
                    .hasValueSatisfying(said -> assertThat(said).startsWith("not trained: there is no session"));
            history.committed(History.sessions(0, 29));
            assertThat(retraining.step(now)).isEmpty();
            history.committed(History.sessions(28, 31));
            assertThat(retraining.step(now)).contains("sessions-yoga/1 trained, in use now: none was in use");
            assertThat(retraining.step(now.plusSeconds(3_599))).isEmpty();
            assertThat(retraining.step(now.plusSeconds(3_600)))
                    .hasValueSatisfying(said -> assertThat(said)
                            .startsWith("sessions-yoga/1 is the same again, in use already: silhouette"));
        }
    }

    @Test
    void doesItAllFromTheCommandLine() {
        History history = history("vitalog");
        assertThat(run(new TrainCommand(), "sessions", "--features", "yoga"))
                .contains("there is no session with poseAccuracyPercent");
        history.committed(History.sessions(0, 60));
        assertThat(run(new TrainCommand(), "sessions", "--features", "yoga", "--activate"))
                .contains(
                        "rows      60, 2024-01-02T06:30:00Z to",
                        "high ",
                        "moderate ",
                        "sessions-yoga/1 written, in use now");
        history.committed(History.sessions(60, 120));
        assertThat(run(new TrainCommand(), "sessions", "--features=yoga", "-k", "auto", "--dry-run"))
                .contains("k chosen by the silhouette of 120 rows: 2 ")
                .doesNotContain("written");
        assertThat(run(new TrainCommand(), "sessions", "--features", "yoga", "-k", "3"))
                .contains("low ", "sessions-yoga/2 written");
        assertThat(run(new ModelsCommand(), "activate", "sessions-yoga/2", "--reason", "to see"))
                .contains("sessions-yoga/2 in use now, activation 2");
        assertThat(run(new ModelsCommand(), "rollback", "sessions-yoga"))
                .contains("sessions-yoga/1 in use now, activation 3");

        assertThat(run(new ModelsCommand()))
                .containsPattern("sessions-yoga/1 .* 60 .* in use")
                .contains("sessions-yoga/2");
        assertThat(run(new ModelsCommand(), "compare", "sessions-yoga/1", "sessions-yoga/2"))
                .containsPattern("\\d+ of 120 sessions change their cluster");
        assertThat(run(new TrainCommand(), "sessions", "--features=yoga", "--until-model=sessions-yoga/1"))
                .contains("rows      60,");
        assertThat(run(new ModelsCommand(), "show", "sessions-yoga/3"))
                .contains("digest    " + digest(run(new ModelsCommand(), "show", "sessions-yoga/1")));
        assertThat(run(new ModelsCommand(), "show", "sessions-yoga/9"))
                .contains("there is no sessions-yoga/9: sessions-yoga has 1 to 3");
    }

    private static String digest(String shown) {
        return shown.lines()
                .filter(line -> line.startsWith("digest"))
                .findFirst()
                .orElseThrow()
                .substring(10);
    }

    private static ModelTrained learn(Replay replay, Upto upto) {
        return SessionsTrainer.learn(
                io.vitalog.trainers.app.History.read(replay, FeatureSet.YOGA, upto, Window.ALL, Progress.UNHEARD),
                2,
                42);
    }

    private static History history(String namespace) {
        Deployment deployment = new Deployment(namespace, 1, 2, broker.bootstrapServers(), "mongodb://unused");
        History history = new History(deployment);
        history.createTopics();
        return history;
    }

    private static String run(Object command, String... arguments) {
        return Said.by(broker.bootstrapServers(), command, arguments);
    }
}
