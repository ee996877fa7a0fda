package io.vitalog.domain.courses.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.vitalog.domain.courses.Course;
import io.vitalog.domain.devices.Device;
import io.vitalog.domain.devices.Device.Pairing;
import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.devices.DeviceEvent.DeviceUnpaired;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.plans.Plan;
import io.vitalog.domain.plans.PlanEvent;
import io.vitalog.domain.plans.PlanEvent.Outcome;
import io.vitalog.domain.plans.PlanEvent.PlanAccepted;
import io.vitalog.domain.plans.PlanEvent.PlanAdjusted;
import io.vitalog.domain.plans.PlanEvent.PlanDayMarked;
import io.vitalog.domain.plans.PlanEvent.PlanDeclined;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.wellness.Session;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionAbandoned;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CourseKindTest {
    private static final Event<?> STARTED = at("08:00:00", new SessionStarted("app", "s-1", "yoga-12", 0));
    private static final Event<?> HALF = at("08:05:00", new ProgressRecorded("app", "s-1", 80.0, 0.5, 300, 0));
    private static final Event<?> MENDED = at("08:05:00", new ProgressRecorded("app", "s-1", 82.5, null, 300, 1));
    private static final Event<?> COMPLETED =
            at("08:10:00", new SessionCompleted("app", "s-1", "yoga-12", 84.5, 0.75, 600, 96.0, 121.0, 0));

    @Test
    void aSessionIsActiveUntilItEnds() {
        Session session = fold(CourseKind.SESSIONS, List.of(STARTED, HALF));

        assertThat(Json.MAPPER.writeValueAsString(session)).isEqualTo("""
                {"sessionId":"s-1","userId":"u-1","source":"app","workoutId":"yoga-12","status":"active",\
                "startedAt":"2026-03-14T08:00:00Z","progress":[{"time":"2026-03-14T08:05:00Z",\
                "poseAccuracyPercent":80,"engagement":0.5,"durationS":300}]}""");
    }

    @Test
    void aCompletedSessionTellsHowItWentAndItsMendedProgress() {
        Session session = fold(CourseKind.SESSIONS, List.of(STARTED, HALF, MENDED, COMPLETED));

        assertThat(session.status()).isEqualTo(Session.Status.COMPLETED);
        assertThat(session.endedAt()).isEqualTo(COMPLETED.time());
        assertThat(session.durationS()).isEqualTo(600);
        assertThat(session.heartRateMaxBpm()).isEqualTo(121);
        assertThat(session.progress()).containsExactly(new Session.Progress(HALF.time(), 82.5, null, 300));
        assertThat(session.since()).isEqualTo(STARTED.time());
    }

    @Test
    void aSessionThatWasRecordedWholeHasAnEndAndNoStart() {
        Session session = fold(CourseKind.SESSIONS, List.of(COMPLETED));

        assertThat(session.startedAt()).isNull();
        assertThat(session.progress()).isEmpty();
        assertThat(session.workoutId()).isEqualTo("yoga-12");
        assertThat(session.since()).isEqualTo(COMPLETED.time());
    }

    @Test
    void anAbandonedSessionHasAnEndAndNoResult() {
        Session session = fold(
                CourseKind.SESSIONS,
                List.of(STARTED, HALF, at("14:05:00", new SessionAbandoned("app", "s-1", null, 0))));

        assertThat(session.status()).isEqualTo(Session.Status.ABANDONED);
        assertThat(session.endedAt()).isEqualTo("2026-03-14T14:05:00Z");
        assertThat(session.durationS()).isNull();
        assertThat(session.workoutId()).isEqualTo("yoga-12");
    }

    @Test
    void aSessionKeepsTheLastPointsOfALongProgressInWhateverOrderTheyCome() {
        List<Event<?>> events = new ArrayList<>(IntStream.range(0, Session.MOST_PROGRESS + 50)
                .<Event<?>>mapToObj(second -> Event.of(
                        "e-1",
                        "/app",
                        STARTED.time().plusSeconds(second),
                        "u-1",
                        new ProgressRecorded("app", "s-1", null, null, second, 0)))
                .toList());
        events.add(STARTED);
        Session inOrder = fold(CourseKind.SESSIONS, events);

        Collections.shuffle(events, new Random(7));

        assertThat(fold(CourseKind.SESSIONS, events)).isEqualTo(inOrder);
        assertThat(inOrder.progress()).hasSize(Session.MOST_PROGRESS);
        assertThat(inOrder.progress().getFirst().durationS()).isEqualTo(50);
        assertThat(inOrder.startedAt()).isEqualTo(STARTED.time());
    }

    @Test
    void aDeviceTellsWhenItWasTheUsers() {
        Device device = fold(CourseKind.DEVICES, pairings());

        assertThat(device)
                .isEqualTo(new Device(
                        "watch-7",
                        "u-1",
                        "Vitalog",
                        "Watch 7",
                        List.of(
                                new Pairing(
                                        Instant.parse("2026-03-14T08:00:00Z"), Instant.parse("2026-03-14T09:00:00Z")),
                                new Pairing(Instant.parse("2026-03-14T10:00:00Z"), null))));
    }

    @Test
    void aPlanIsFinishedWhenEachOfItsDaysIsMarked() {
        List<Event<?>> events = new ArrayList<>(List.of(
                at("08:00:00", new PlanRequested("app", "p-1", PlanEvent.Kind.NUTRITION, "less sugar", 0)),
                at("08:10:00", new PlanAccepted("app", "p-1", 0)),
                at("09:00:00", new PlanDayMarked("app", "p-1", 1, Outcome.SKIPPED, 0)),
                at("09:30:00", new PlanDayMarked("web", "p-1", 1, Outcome.DONE, 1)),
                at("10:00:00", new PlanDayMarked("app", "p-1", 3, Outcome.SKIPPED, 0))));
        assertThat(fold(CourseKind.PLANS, events).status()).isEqualTo(Plan.Status.ACCEPTED);

        events.add(at("09:10:00", new PlanDayMarked("app", "p-1", 2, Outcome.DONE, 0)));
        Plan finished = fold(CourseKind.PLANS, events);

        assertThat(finished.status()).isEqualTo(Plan.Status.FINISHED);
        assertThat(finished.wish()).isEqualTo("less sugar");
        assertThat(finished.days())
                .extracting(Plan.MarkedDay::day, Plan.MarkedDay::outcome)
                .containsExactly(tuple(1, Outcome.DONE), tuple(2, Outcome.DONE), tuple(3, Outcome.SKIPPED));
        assertThat(finished.changedAt()).isEqualTo("2026-03-14T10:00:00Z");
    }

    @Test
    void aPlanThatTheUserGaveUpTellsWhy() {
        Plan plan = fold(
                CourseKind.PLANS,
                List.of(
                        at("08:00:00", new PlanRequested("app", "p-1", PlanEvent.Kind.WORKOUT, null, 0)),
                        at("08:10:00", new PlanAccepted("app", "p-1", 0)),
                        at("08:20:00", new PlanAdjusted("app", "p-1", "shorter", 0)),
                        at("08:30:00", new PlanDeclined("app", "p-1", "no time", 0))));

        assertThat(plan.status()).isEqualTo(Plan.Status.DECLINED);
        assertThat(plan.reason()).isEqualTo("no time");
        assertThat(plan.adjustments())
                .containsExactly(new Plan.Adjustment(Instant.parse("2026-03-14T08:20:00Z"), "shorter"));
        assertThat(plan.since()).isEqualTo("2026-03-14T08:00:00Z");
    }

    @Property(tries = 50)
    void anyOrderAndAnyRepetitionGivesTheSame(@ForAll long seed) {
        List<Event<?>> session = List.of(STARTED, HALF, MENDED, COMPLETED);

        assertThat(fold(CourseKind.SESSIONS, mixed(session, seed))).isEqualTo(fold(CourseKind.SESSIONS, session));
        assertThat(fold(CourseKind.DEVICES, mixed(pairings(), seed))).isEqualTo(fold(CourseKind.DEVICES, pairings()));
    }

    @Test
    void whatWasToldBeforeChangesNothing() {
        Course<?> course = course(CourseKind.SESSIONS, List.of(STARTED, MENDED));

        assertThat(CourseKind.SESSIONS.after(course(CourseKind.SESSIONS, List.of(STARTED, MENDED)), HALF))
                .isEqualTo(course);
    }

    @Test
    void aCourseComesBackFromItsBytes() {
        Course<?> course = course(CourseKind.SESSIONS, List.of(STARTED, HALF, COMPLETED));

        assertThat(CourseCodec.read(CourseCodec.write(course), CourseKind.SESSIONS.concept()))
                .isEqualTo(course);
    }

    @Test
    void aFactOfAnotherConceptIsRefused() {
        assertThatThrownBy(() -> CourseKind.DEVICES.key(STARTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("devices");
    }

    private static List<Event<?>> pairings() {
        return List.of(
                at("07:00:00", new DeviceUnpaired("app", "watch-7", 0)),
                at("08:00:00", new DevicePaired("app", "watch-7", "Vitalog", null, 0)),
                at("08:30:00", new DevicePaired("app", "watch-7", null, "Watch 7", 0)),
                at("09:00:00", new DeviceUnpaired("app", "watch-7", 0)),
                at("10:00:00", new DevicePaired("app", "watch-7", null, null, 0)));
    }

    private static List<Event<?>> mixed(List<Event<?>> events, long seed) {
        List<Event<?>> twice =
                new ArrayList<>(Stream.concat(events.stream(), events.stream()).toList());
        Collections.shuffle(twice, new Random(seed));
        return twice;
    }

    private static <F extends Fact, R> R fold(CourseKind<F, R> kind, List<Event<?>> events) {
        return kind.fold().apply(course(kind, events));
    }

    private static <F extends Fact> Course<F> course(CourseKind<F, ?> kind, List<Event<?>> events) {
        Course<F> course = kind.begin(events.getFirst());
        for (Event<?> event : events) {
            course = kind.after(course, event);
        }
        return course;
    }

    private static Event<?> at(String time, Fact fact) {
        return Event.of("e-1", "/app", Instant.parse("2026-03-14T" + time + "Z"), "u-1", fact);
    }
}
