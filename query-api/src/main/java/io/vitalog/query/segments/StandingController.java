package io.vitalog.query.segments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.segments.Ranked;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.workouts.Workout;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Times;
import io.vitalog.query.segments.Item.Why;
import io.vitalog.query.segments.SegmentAnswers.Standing;
import io.vitalog.query.segments.SegmentAnswers.WorkoutStanding;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers where a workout ranks, and why. */
@RestController
@Tag(name = "Segments")
public final class StandingController {
    private final Store store;
    private final Rankings rankings;

    public StandingController(Store store) {
        this.store = store;
        this.rankings = new Rankings(store);
    }

    @GetMapping(path = "/v1/workouts/{workoutId}/standing", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getWorkoutStanding",
            summary = "Where a workout ranks, and why",
            description = "In the segments where it is among the contenders, with every count, rate and factor; and the"
                    + " segments of its type where it is not.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkoutStanding.class)))
    public Mono<ResponseEntity<byte[]>> standing(
            @PathVariable String workoutId, @RequestParam(required = false) @Nullable String asOf) {
        String id = Ids.resource(workoutId);
        Instant time = Times.orNow("asOf", asOf);
        return store.byId(ReadModel.WORKOUTS, id)
                .map(found -> BsonJson.read(found, Workout.class))
                .switchIfEmpty(Mono.error(
                        () -> Problem.UNKNOWN_WORKOUT.because("there is no workout " + id + " in the catalogue")))
                .flatMap(workout -> rankings.all().collectList().map(all -> standing(workout, all, time)))
                .map(answer -> Answer.of(Answer.bytes(out -> out.writePOJO(answer))));
    }

    private static WorkoutStanding standing(Workout workout, List<Ranking> rankings, Instant asOf) {
        List<Standing> standings = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (Ranking ranking : rankings) {
            int index = index(workout.workoutId(), ranking);
            if (index >= 0) {
                standings.add(standing(index, ranking, asOf));
            } else if (Rankings.segment(ranking.segment()).offers(workout.type().toLowerCase(Locale.ROOT))) {
                elsewhere.add(ranking.segment());
            }
        }
        return new WorkoutStanding(workout.workoutId(), asOf, standings, elsewhere);
    }

    private static Standing standing(int index, Ranking ranking, Instant asOf) {
        Ranked workout = ranking.workouts().get(index);
        return new Standing(
                ranking.segment(),
                index + 1,
                index < ranking.settings().chosen(),
                ranking.candidates(),
                ranking.freshScore(workout, asOf),
                Why.of(workout, ranking, asOf));
    }

    private static int index(String workoutId, Ranking ranking) {
        for (int i = 0; i < ranking.workouts().size(); i++) {
            if (ranking.workouts().get(i).workoutId().equals(workoutId)) {
                return i;
            }
        }
        return -1;
    }
}
