package io.vitalog.infra.devices.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.infra.devices.simulation.faults.Fault;
import io.vitalog.infra.devices.simulation.faults.FaultRates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final LocalDate FROM = LocalDate.parse("2026-02-20");

    @Test
    void sendsTheSameBytesOfEveryUserOnAnyNumberOfThreads() throws InterruptedException {
        Map<String, List<String>> alone =
                sent(new SimulationPlan(7, 9, FROM, 12, 1, FaultRates.all(0.5))).written();
        Map<String, List<String>> together =
                sent(new SimulationPlan(7, 9, FROM, 12, 4, FaultRates.all(0.5))).written();

        assertThat(together).isEqualTo(alone).hasSizeGreaterThan(9);
    }

    @Test
    void refusesAHistoryWhoseLastEveningIsStillToComeInTheWest() {
        SimulationPlan plan = plan(7, 1, 2);
        Instant over = Instant.parse("2026-02-22T08:00:00Z");

        assertThatCode(() -> plan.requireOver(over)).doesNotThrowAnyException();
        assertThatThrownBy(() -> plan.requireOver(over.minusMillis(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the history would last until 2026-02-22, which is still to come: take an earlier --from");
    }

    @Test
    void sendsOtherBytesForAnotherSeed() throws InterruptedException {
        assertThat(sent(plan(1, 2, 3)).written().keySet())
                .doesNotContainAnyElementsOf(users(sent(plan(2, 2, 3)).written()));
    }

    @Test
    void goesOnWhereAShorterHistoryEndedAndLeavesOthersAsTheyWere() throws InterruptedException {
        Map<String, List<String>> small = sent(plan(7, 2, 5)).written();
        Map<String, List<String>> large = sent(plan(7, 4, 9)).written();

        assertThat(users(small))
                .hasSize(2)
                .allSatisfy(user -> assertThat(large.getOrDefault(user, List.of()))
                        .startsWith(small.getOrDefault(user, List.of()).toArray(String[]::new))
                        .hasSizeGreaterThan(100));
    }

    @Test
    void sendsNothingThatIntakeOrDecisionsRefuse() throws InterruptedException {
        Sent sent = sent(plan(42, 14, 75));

        Set<String> types =
                sent.facts().stream().map(event -> event.type().name()).collect(Collectors.toSet());

        assertThat(sent.refused()).isEmpty();
        assertThat(types)
                .contains(
                        "io.vitalog.user.registered.v1",
                        "io.vitalog.user.profile-changed.v1",
                        "io.vitalog.device.paired.v1",
                        "io.vitalog.device.unpaired.v1",
                        "io.vitalog.activity.recorded.v1",
                        "io.vitalog.reading.taken.v1",
                        "io.vitalog.reading.series-taken.v1",
                        "io.vitalog.sleep.recorded.v2",
                        "io.vitalog.feedback.daily-reported.v1",
                        "io.vitalog.feedback.session-rated.v1",
                        "io.vitalog.feedback.workout-rated.v1",
                        "io.vitalog.meal.logged.v1",
                        "io.vitalog.wellness-session.started.v1",
                        "io.vitalog.wellness-session.progress-recorded.v1",
                        "io.vitalog.wellness-session.completed.v1",
                        "io.vitalog.wellness-session.abandoned.v1",
                        "io.vitalog.play.scored.v1",
                        "io.vitalog.workout.listed.v1")
                .allMatch(type -> EventCatalogue.named(type) != null);
    }

    @Test
    void sendsWhatFaultyDevicesMayAndHasEveryMalformedRecordRefused() throws InterruptedException {
        Sent sent = new Sent();
        SimulationPlan plan = new SimulationPlan(42, 10, FROM, 20, 1, FaultRates.all(0.4));
        SimulationSummary summary = new Simulation(plan, Delivery.to(sent)).run(Simulation.Listener.NONE);

        sent.facts();

        assertThat(summary.struck()).containsOnlyKeys(Fault.values());
        assertThat(sent.refused())
                .hasSize(Math.toIntExact(summary.malformed()))
                .containsOnly("not-json", "unknown-type", "bad-attribute", "key-not-subject", "clock-behind");
        assertThat(summary.records()).isEqualTo(sent.parcels().size());
        assertThat(summary.struck()).containsEntry(Fault.MALFORMED, summary.malformed());
    }

    @Test
    void keepsSessionsWithinTheRangesOfTheSeed() throws InterruptedException {
        Sent sent = sent(plan(3, 40, 30));

        List<SessionCompleted> sessions = sent.facts(SessionCompleted.class);

        assertThat(sessions).hasSizeGreaterThan(100).allSatisfy(session -> {
            assertThat(session.poseAccuracyPercent()).isBetween(70.0, 100.0);
            assertThat(session.engagement()).isBetween(0.5, 1.0);
            assertThat(session.durationS()).isBetween(20 * 60.0, 60 * 60.0);
        });
        assertThat(sessions.stream().map(SessionCompleted::poseAccuracyPercent).distinct())
                .hasSizeGreaterThan(50);
    }

    @Test
    void letsSkillGrowWithPractice() throws InterruptedException {
        Map<String, List<PlayScored>> byUser = sent(plan(5, 20, 90)).facts().stream()
                .filter(event -> event.fact() instanceof PlayScored)
                .collect(Collectors.groupingBy(
                        event -> event.subject(),
                        Collectors.mapping(event -> (PlayScored) event.fact(), Collectors.toList())));

        List<List<PlayScored>> players =
                byUser.values().stream().filter(plays -> plays.size() > 24).toList();

        assertThat(players)
                .hasSizeGreaterThan(3)
                .allSatisfy(plays -> assertThat(points(plays.subList(plays.size() - 10, plays.size())))
                        .isGreaterThan(points(plays.subList(0, 10))));
    }

    @Test
    void endsWithWhatTheOutletThrew() {
        Simulation simulation = new Simulation(plan(1, 3, 3), Delivery.to(_ -> {
            throw new IllegalStateException("full");
        }));

        assertThatThrownBy(() -> simulation.run(Simulation.Listener.NONE)).hasMessage("full");
    }

    private static double points(List<PlayScored> plays) {
        return plays.stream()
                .mapToDouble(play -> play.score() / play.durationMin())
                .average()
                .orElseThrow();
    }

    private static SimulationPlan plan(long seed, int users, int days) {
        return new SimulationPlan(seed, users, FROM, days, 1, FaultRates.NONE);
    }

    private static List<String> users(Map<String, List<String>> written) {
        return written.keySet().stream().filter(key -> !key.startsWith("sim-w")).toList();
    }

    private static Sent sent(SimulationPlan plan) throws InterruptedException {
        Sent sent = new Sent();
        new Simulation(plan, Delivery.to(sent)).run(Simulation.Listener.NONE);
        return sent;
    }
}
