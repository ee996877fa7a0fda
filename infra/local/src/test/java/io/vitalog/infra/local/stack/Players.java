package io.vitalog.infra.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.models.MixtureModel;
import io.vitalog.domain.models.MixtureModel.Cell;
import io.vitalog.domain.models.MixtureModel.Level;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.domain.models.ModelEvent.ModelTrained;
import io.vitalog.domain.models.Training;
import io.vitalog.domain.plays.PlayEvent.PlayScored;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Players, their plays, and two versions of a model of levels, of which the second is put to use after the first. */
final class Players {
    private static final String MODEL = "motivation-DualFlow";
    private static final Instant BEGIN = Instant.parse("2026-03-01T08:00:00Z");
    private static final int USERS = 30;
    private static final int PLAYS = 20;

    private Players() {}

    /** Waits until the past is judged by the second version in every partition. */
    static void awaitSecond(RunningStack stack) throws InterruptedException {
        PastTold.await(stack.deployment(), ReadModel.LEVEL_GENERATIONS, 2);
    }

    /** Levels are told by the second version, targets follow from all plays, and there are moments. */
    static void areTold(RunningStack stack) throws Exception {
        JsonNode answer = stack.get("/v1/users/player-1/motivation");
        assertThat(answer.get("modelId").stringValue()).isEqualTo(MODEL + "/2");
        assertThat(answer.at("/analysis/compared/plays").longValue()).isGreaterThan(99);
        assertThat(stack.get("/v1/users/player-1/motivation/moments").get("items"))
                .isNotEmpty()
                .allMatch(moment -> moment.get("generation").intValue() == 2);
        assertThat(stack.digest().parts())
                .filteredOn(part -> part.readModel().startsWith("level_"))
                .hasSize(2)
                .allMatch(part -> part.count() > 0);
    }

    static List<Event<?>> facts() {
        List<Event<?>> facts = new ArrayList<>();
        Random random = new Random(42);
        for (int user = 0; user < USERS; user++) {
            facts.add(event(BEGIN, "player-" + user, new UserRegistered("app", "account", Profile.inZone("UTC"), 0)));
            for (int play = 0; play < PLAYS; play++) {
                double score = Math.clamp(Math.rint(300 + 10 * play + 150 * random.nextGaussian()), 0, 1_000);
                Instant time = BEGIN.plus(Duration.ofHours(play)).plusSeconds(random.nextInt(3_000));
                facts.add(event(
                        time,
                        "player-" + user,
                        new PlayScored("app", "p-" + play, "DualFlow", -1, 10, score, null, 0)));
            }
        }
        for (int version = 1; version <= 2; version++) {
            facts.add(event(BEGIN, MODEL + "/" + version, trained(version)));
            facts.add(event(BEGIN, MODEL, new ModelActivated("trainer", MODEL, version, version, null, 0)));
        }
        return facts;
    }

    private static ModelTrained trained(int version) {
        List<Level> levels = IntStream.range(0, 4)
                .mapToObj(rank -> new Level(
                        List.of("Beginner", "Intermediate", "Advanced", "Expert")
                                .get(rank),
                        0.25,
                        List.of(0.05 * version + 0.2 * rank),
                        List.of(0.01),
                        100,
                        rising(200 * rank)))
                .toList();
        Cell cell = new Cell(null, null, 400, List.of(new Feature("score", "points", 0, 1_000)), levels, rising(0), -1);
        Training training = new Training(400, null, null, null, 42, "test", List.of(), null);
        return new ModelTrained(
                "trainer", MODEL, version, "00", training, null, new MixtureModel("DualFlow", List.of(cell)), 0);
    }

    private static List<Double> rising(double from) {
        return IntStream.rangeClosed(0, 100).mapToObj(i -> from + 2.0 * i).toList();
    }

    private static Event<?> event(Instant time, String subject, Fact fact) {
        return Event.of("e-" + subject + time, "/app", time, subject, fact);
    }
}
