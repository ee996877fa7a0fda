package io.vitalog.infra.devices.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Version;
import io.vitalog.domain.feedback.FeedbackEvent;
import io.vitalog.domain.feedback.Report;
import io.vitalog.domain.readings.ReadingEvent.ReadingTaken;
import io.vitalog.domain.sleep.Sleep;
import io.vitalog.domain.sleep.SleepEvent.SleepRecorded;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.pmdata.PmdataImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Serves the domain's own read models of the imported files. */
class PmdataCheckTest implements PmdataCheck.Served {
    private static final String USER = "pmdata-p04";

    private final Map<String, List<JsonNode>> items = new HashMap<>();
    private Path directory = Path.of("");

    @BeforeEach
    void importAndServe() throws IOException {
        directory = RealData.directory("pmdata");
        Collected collected = new Collected();
        ImportOptions options = ImportOptions.of(directory);
        Import.run(new PmdataImporter(options), options, collected, ImportListener.NONE);
        Map<String, Event<?>> standing = new LinkedHashMap<>();
        for (Event<?> event : collected.events()) {
            standing.merge(event.factId().toString(), event, PmdataCheckTest::newer);
        }
        standing.values().stream().sorted(Comparator.comparing(Event::time)).forEach(this::serve);
    }

    @Test
    void passesWhenEverythingIsServed() throws IOException {
        CheckReport report = check();

        assertThat(report.passed()).as(String.join("\n", report.lines())).isTrue();
        assertThat(report.users())
                .allSatisfy(user -> assertThat(user.counts()).containsKeys("activities", "sleeps", "wellness"));
    }

    @Test
    void bitesOnAMissingExercise() throws IOException {
        list("activities", USER).removeFirst();

        assertThat(differences())
                .singleElement()
                .asString()
                .startsWith("activities")
                .endsWith("served null");
    }

    @Test
    void bitesOnASleepThatIsServedTwiceOrIsNotInTheFile() throws IOException {
        list("sleeps", USER).add(list("sleeps", USER).getFirst());
        list("sleeps", USER).add(Json.MAPPER.readTree("{\"sleepId\":\"x\",\"startTime\":\"2020-01-01T00:00:00Z\"}"));

        assertThat(differences()).hasSize(2).allMatch(line -> line.startsWith("sleeps"));
    }

    @Test
    void bitesOnAWrongClock() throws IOException {
        ((ObjectNode) list("activities", USER).getFirst()).put("startTime", "2019-11-01T00:00:00Z");

        assertThat(differences()).singleElement().asString().startsWith("activities");
    }

    @Test
    void bitesOnANapThatBecameANight() throws IOException {
        ObjectNode nap = (ObjectNode) list("sleeps", USER).stream()
                .filter(sleep -> sleep.path("nap").booleanValue())
                .findFirst()
                .orElseThrow();
        nap.put("nap", false);

        assertThat(differences()).singleElement().asString().startsWith("naps");
    }

    @Test
    void bitesOnAReportOfTheWrongKind() throws IOException {
        ((ObjectNode) list("reports", USER).getFirst()).put("kind", "workout");

        assertThat(differences()).hasSize(1);
    }

    @Test
    void bitesOnAScoreThatDiffersOrIsNotServed() throws IOException {
        List<ObjectNode> scored = list("sleeps", USER).stream()
                .filter(sleep -> sleep.has("score"))
                .map(ObjectNode.class::cast)
                .toList();
        scored.getFirst().put("score", 101);
        scored.getLast().remove("score");

        assertThat(differences()).hasSize(2).allMatch(line -> line.startsWith("scores"));
    }

    @Test
    void bitesOnAMissingReportOfInjuriesAndAMissingForm() throws IOException {
        list("reports", USER).remove(first(report -> report.path("daily").has("injuries")));
        list("reports", USER).remove(first(report -> report.path("daily").has("consumed")));

        assertThat(differences())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("injuries"),
                        line -> assertThat(line).startsWith("forms"));
    }

    @Test
    void bitesOnAnotherWeight() throws IOException {
        ((ObjectNode) list("weights", USER).getFirst()).put("value", 12);

        assertThat(differences()).singleElement().asString().startsWith("weights");
    }

    @Override
    public List<JsonNode> weights(String userId) {
        return list("weights", userId);
    }

    @Override
    public List<JsonNode> activities(String userId) {
        return list("activities", userId);
    }

    @Override
    public List<JsonNode> sleeps(String userId) {
        return list("sleeps", userId);
    }

    @Override
    public List<JsonNode> reports(String userId) {
        return list("reports", userId);
    }

    private List<String> differences() throws IOException {
        return check().users().stream()
                .flatMap(user -> user.differences().stream())
                .toList();
    }

    private CheckReport check() throws IOException {
        return PmdataCheck.of(directory, null, this);
    }

    private JsonNode first(Predicate<JsonNode> which) {
        return list("reports", USER).stream().filter(which).findFirst().orElseThrow();
    }

    private static Event<?> newer(Event<?> one, Event<?> other) {
        return version(other).compareTo(version(one)) > 0 ? other : one;
    }

    private static Version version(Event<?> event) {
        return new Version(event.fact().revision(), event.id());
    }

    private void serve(Event<?> event) {
        switch (event.fact()) {
            case ActivityRecorded fact -> add("activities", event, Activity.of(event, fact));
            case SleepRecorded fact -> add("sleeps", event, Sleep.of(event, fact));
            case FeedbackEvent fact -> {
                Report report = Objects.requireNonNull(Report.of(event, fact));
                add("reports", event, report);
            }
            case ReadingTaken fact -> weigh(event, fact);
            default -> {}
        }
    }

    /** Facts come in the order of time: of the weights of a minute the last one is compared, as it is served. */
    private void weigh(Event<?> event, ReadingTaken fact) {
        String minute = event.time().truncatedTo(ChronoUnit.MINUTES).toString();
        list("weights", event.subject())
                .add(Json.MAPPER.createObjectNode().put("time", minute).put("value", fact.value()));
    }

    private void add(String sort, Event<?> event, Object model) {
        list(sort, event.subject()).add(Json.MAPPER.valueToTree(model));
    }

    private List<JsonNode> list(String sort, String userId) {
        return items.computeIfAbsent(sort + "/" + userId, _ -> new ArrayList<>());
    }
}
