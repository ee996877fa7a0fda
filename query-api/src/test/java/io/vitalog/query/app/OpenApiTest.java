package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.days.Day;
import io.vitalog.domain.days.Figure;
import io.vitalog.domain.deadletters.DeadLetter;
import io.vitalog.domain.devices.Device;
import io.vitalog.domain.feedback.Report;
import io.vitalog.domain.foods.Food;
import io.vitalog.domain.meals.Meal;
import io.vitalog.domain.plans.Plan;
import io.vitalog.domain.plays.Play;
import io.vitalog.domain.readings.Metric;
import io.vitalog.domain.sleep.Sleep;
import io.vitalog.domain.users.User;
import io.vitalog.domain.wellness.Session;
import io.vitalog.domain.workouts.Workout;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

class OpenApiTest {
    private static final JsonNode API = json("/openapi");

    @Test
    void everyPathIsDescribed() {
        assertThat(API.get("openapi").asString()).startsWith("3.1");
        assertThat(API.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/",
                        "/actuator/health",
                        "/commands/{commandId}",
                        "/feedback/{userId}",
                        "/insights",
                        "/motivation/{userId}",
                        "/recommendations/{userId}",
                        "/v1/dead-letters",
                        "/v1/events",
                        "/v1/foods",
                        "/v1/foods/{foodId}",
                        "/v1/insights",
                        "/v1/insights/clusters",
                        "/v1/insights/plots/{plot}.svg",
                        "/v1/insights/summary",
                        "/v1/insights/{insightId}",
                        "/v1/instructors/flags",
                        "/v1/models",
                        "/v1/models/{modelName}/{version}",
                        "/v1/motivation/analyze",
                        "/v1/motivation/analyze/batch",
                        "/v1/motivation/model",
                        "/v1/motivation/plots/{plot}.svg",
                        "/v1/motivation/targets",
                        "/v1/segments",
                        "/v1/segments/export.csv",
                        "/v1/segments/{segment}/live",
                        "/v1/segments/{segment}/recommendations",
                        "/v1/users",
                        "/v1/users/{userId}",
                        "/v1/users/{userId}/activities",
                        "/v1/users/{userId}/activities/{activityId}",
                        "/v1/users/{userId}/days",
                        "/v1/users/{userId}/days/{date}",
                        "/v1/users/{userId}/devices",
                        "/v1/users/{userId}/devices/{deviceId}",
                        "/v1/users/{userId}/feedback",
                        "/v1/users/{userId}/feedback/sessions",
                        "/v1/users/{userId}/feedback/workouts/{workoutId}",
                        "/v1/users/{userId}/insights",
                        "/v1/users/{userId}/insights/live",
                        "/v1/users/{userId}/meals",
                        "/v1/users/{userId}/meals/{key}",
                        "/v1/users/{userId}/motivation",
                        "/v1/users/{userId}/motivation/live",
                        "/v1/users/{userId}/motivation/moments",
                        "/v1/users/{userId}/motivation/plots/levels.svg",
                        "/v1/users/{userId}/plans",
                        "/v1/users/{userId}/plans/{planId}",
                        "/v1/users/{userId}/plans/{planId}/accept",
                        "/v1/users/{userId}/plans/{planId}/adjust",
                        "/v1/users/{userId}/plans/{planId}/days",
                        "/v1/users/{userId}/plans/{planId}/decline",
                        "/v1/users/{userId}/plays",
                        "/v1/users/{userId}/plays/{key}",
                        "/v1/users/{userId}/profile",
                        "/v1/users/{userId}/readings",
                        "/v1/users/{userId}/recommendations",
                        "/v1/users/{userId}/recommendations/{recommendationId}",
                        "/v1/users/{userId}/recommendations/{recommendationId}/completed",
                        "/v1/users/{userId}/recommendations/{recommendationId}/opened",
                        "/v1/users/{userId}/sessions",
                        "/v1/users/{userId}/sessions/recorded",
                        "/v1/users/{userId}/sessions/{sessionId}",
                        "/v1/users/{userId}/sessions/{sessionId}/abandon",
                        "/v1/users/{userId}/sessions/{sessionId}/complete",
                        "/v1/users/{userId}/sessions/{sessionId}/progress",
                        "/v1/users/{userId}/sleep",
                        "/v1/workouts",
                        "/v1/workouts/{workoutId}",
                        "/v1/workouts/{workoutId}/standing");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        collect(API, references);

        assertThat(references).isNotEmpty();
        assertThat(references)
                .allSatisfy(reference -> assertThat(API.at(JsonPointer.compile(reference.substring(1)))
                                .isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void everyOperationSaysWhatItGivesAndWhatCanGoWrong() {
        API.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    JsonNode responses = operation.get("responses");
                    assertThat(operation.get("summary").asString()).isNotBlank();
                    assertThat(responses.at("/200/content").isMissingNode()
                                    && responses.at("/200/$ref").isMissingNode())
                            .as(operation.get("operationId") + " 200")
                            .isFalse();
                    assertThat(responses.has("503")).isTrue();
                    operation
                            .path("parameters")
                            .forEach(parameter -> assertThat(parameter.has("description"))
                                    .as(operation.get("operationId") + " " + parameter.get("name"))
                                    .isTrue());
                }));
        assertThat(API.at("/paths/~1v1~1users~1{userId}~1days~1{date}/get/responses")
                        .propertyNames())
                .containsExactlyInAnyOrder("200", "304", "400", "404", "500", "503");
        assertThat(API.at("/components/responses/BadRequest/content").propertyNames())
                .containsExactly("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                User.class,
                Day.class,
                Activity.class,
                Sleep.class,
                Report.class,
                Session.class,
                Device.class,
                Plan.class,
                Food.class,
                Play.class,
                Workout.class,
                DeadLetter.class
            })
    void schemasHoldTheMembersOfTheReadModels(Class<?> readModel) {
        JsonNode schema = API.at("/components/schemas/" + readModel.getSimpleName());

        assertThat(schema.get("properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(readModel.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    @Test
    void aMealIsDescribedWithWhatItHolds() {
        List<String> members = Stream.concat(
                        Arrays.stream(Meal.class.getRecordComponents()).map(RecordComponent::getName),
                        Stream.of("foods", "nutrients"))
                .toList();

        assertThat(API.at("/components/schemas/NutritiousMeal/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    void onlyWhatIsAlwaysThereIsRequired() {
        assertThat(texts("/components/schemas/Day/required"))
                .containsExactlyInAnyOrder("userId", "date", "zone", "zoneSource", "hours", "complete");
        assertThat(texts("/components/schemas/User/required")).containsExactlyInAnyOrder("userId", "profile");
        assertThat(texts("/components/schemas/DayPage/required")).containsExactly("items");
        assertThat(Figure.class.getRecordComponents())
                .anyMatch(member -> member.getName().equals("chunks"));
        assertThat(API.at("/components/schemas/Figure/properties").has("chunks"))
                .isFalse();
    }

    @Test
    void anInsightIsExplainedUnderAnotherName() {
        assertThat(API.at("/components/schemas/Insight/properties").propertyNames())
                .contains("insightId", "features", "trend")
                .doesNotContain("_event");
        assertThat(API.at("/components/schemas/Explanation/properties").propertyNames())
                .containsExactlyInAnyOrder("model", "features", "measure", "clusters", "event");
        assertThat(API.at("/components/schemas/ExplainedInsight").toString()).contains("Insight", "explain");
    }

    @Test
    void metricsAndLimitsAreTold() {
        JsonNode parameters = API.at("/paths/~1v1~1users~1{userId}~1readings/get/parameters");

        assertThat(parameter(parameters, "metric").at("/schema/enum")).hasSize(Metric.values().length);
        assertThat(parameter(parameters, "limit").at("/schema/maximum").asInt()).isEqualTo(1_500);
        assertThat(parameter(parameters, "resolution").at("/schema/enum")).hasSize(3);
    }

    private static JsonNode parameter(JsonNode parameters, String name) {
        return parameters
                .valueStream()
                .filter(parameter -> parameter.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(String pointer) {
        return API.at(pointer).valueStream().map(JsonNode::asString).toList();
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.isObject() && node.has("$ref")) {
            references.add(node.get("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }
}
