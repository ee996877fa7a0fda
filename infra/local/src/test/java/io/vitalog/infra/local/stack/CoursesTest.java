package io.vitalog.infra.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.meals.MealEvent.MealLogged;
import io.vitalog.domain.plans.PlanEvent.Kind;
import io.vitalog.domain.plans.PlanEvent.Outcome;
import io.vitalog.domain.plans.PlanEvent.PlanAccepted;
import io.vitalog.domain.plans.PlanEvent.PlanDayMarked;
import io.vitalog.domain.plans.PlanEvent.PlanRequested;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.AccountClosed;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.domain.wellness.WellnessSessionEvent.ProgressRecorded;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionCompleted;
import io.vitalog.domain.wellness.WellnessSessionEvent.SessionStarted;
import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.infra.exports.Exported;
import io.vitalog.projections.digest.Digest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decided facts become readable by the whole path, against the real broker and the real store. */
class CoursesTest {
    @TempDir
    private Path directory;

    @Test
    void whatUsersDecideCanBeReadAndComesToTheSameDigestInAnyOrder() throws Exception {
        List<Event<?>> facts = new ArrayList<>(facts());
        facts.addAll(YogaModels.facts());
        facts.addAll(Players.facts());
        Digest inOrder;
        try (RunningStack stack = RunningStack.on(directory.resolve("a"))) {
            stack.write(facts);
            YogaModels.awaitSecond(stack.deployment());
            Players.awaitSecond(stack);
            inOrder = stack.digest();
            Players.areTold(stack);

            assertThat(stack.get("/v1/users/u-1/sessions/s-1").get("status").stringValue())
                    .isEqualTo("completed");
            assertThat(stack.get("/v1/users/u-1/sessions/s-1")
                            .at("/progress/0/durationS")
                            .intValue())
                    .isEqualTo(300);
            assertThat(stack.get("/v1/users/u-1/devices").at("/items/0/make").stringValue())
                    .isEqualTo("Vitalog");
            assertThat(stack.get("/v1/users/u-1/plans")
                            .at("/items/0/days/0/outcome")
                            .stringValue())
                    .isEqualTo("done");
            assertThat(stack.get("/v1/users/u-1/meals").get("items")).hasSize(1);
            assertThat(stack.get("/v1/workouts/yoga-12").get("title").stringValue())
                    .isEqualTo("Sun salutation");
            assertThat(stack.get("/v1/users/u-1/plans/p-9").get("code").stringValue())
                    .isEqualTo("unknown-plan");
            exportsAllButWhoHasLeft(stack);
        }
        facts.addAll(facts());
        facts.addAll(YogaModels.facts());
        facts.addAll(Players.facts());
        Collections.shuffle(facts, new Random(7));
        try (RunningStack stack = RunningStack.on(directory.resolve("b"))) {
            stack.write(facts);
            YogaModels.awaitSecond(stack.deployment());
            Players.awaitSecond(stack);
            assertThat(stack.digest()).isEqualTo(inOrder);
        }
    }

    private void exportsAllButWhoHasLeft(RunningStack stack) throws Exception {
        Map<String, List<String>> everybody = Exported.from(stack.deployment(), null, directory.resolve("all"));

        for (String table : List.of("sessions", "devices", "plans", "meals")) {
            assertThat(everybody.get(table)).as(table).hasSizeGreaterThan(1);
        }
        assertThat(everybody.get("profiles")).anyMatch(row -> row.startsWith("u-2,Europe/Oslo,"));
        assertThat(everybody.values()).allSatisfy(rows -> assertThat(rows).noneMatch(row -> row.contains("u-9")));
        assertThat(Exported.from(stack.deployment(), "u-2", directory.resolve("one")))
                .allSatisfy((table, rows) -> assertThat(rows).as(table).hasSize(table.equals("profiles") ? 2 : 1));
    }

    private static List<Event<?>> facts() {
        return List.of(
                event("2026-03-14T08:00:00Z", "u-1", new SessionStarted("app", "s-1", "yoga-12", 0)),
                event("2026-03-14T08:05:00Z", "u-1", new ProgressRecorded("app", "s-1", 80.0, null, 300, 0)),
                event(
                        "2026-03-14T08:10:00Z",
                        "u-1",
                        new SessionCompleted("app", "s-1", "yoga-12", 84.5, null, 600, null, null, 0)),
                event(
                        "2026-03-16T08:10:00Z",
                        "u-1",
                        new SessionCompleted("app", "s-2", "yoga-12", 92.0, 0.9, 2_400, null, null, 0)),
                event("2026-03-14T08:00:00Z", "u-1", new DevicePaired("app", "watch-7", "Vitalog", null, 0)),
                event("2026-03-14T08:00:00Z", "u-1", new PlanRequested("app", "p-1", Kind.WORKOUT, "mornings", 0)),
                event("2026-03-14T09:00:00Z", "u-1", new PlanAccepted("app", "p-1", 0)),
                event("2026-03-15T09:00:00Z", "u-1", new PlanDayMarked("app", "p-1", 1, Outcome.DONE, 1)),
                event(
                        "2026-03-15T12:00:00Z",
                        "u-1",
                        new MealLogged("app", "m-1", "lunch", null, 512.5, null, null, null, null, null, 0)),
                event(
                        "2026-03-01T00:00:00Z",
                        "u-2",
                        new UserRegistered("app", "u-2", Profile.inZone("Europe/Oslo"), 0)),
                event("2026-03-01T00:00:00Z", "u-9", new UserRegistered("app", "u-9", Profile.inZone(null), 0)),
                event("2026-03-14T08:00:00Z", "u-9", new SessionStarted("app", "s-9", "yoga-12", 0)),
                event("2026-03-16T00:00:00Z", "u-9", new AccountClosed("app", "u-9", null, Profile.inZone(null), 0)),
                event(
                        "2026-03-01T00:00:00Z",
                        "yoga-12",
                        new WorkoutListed("studio", "Sun salutation", "yoga", null, 25.0, null, null, null, 0)));
    }

    private static Event<?> event(String time, String subject, Fact fact) {
        return Event.of("e-" + time, "/app", Instant.parse(time), subject, fact);
    }
}
