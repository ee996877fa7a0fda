package io.vitalog.query.recommendations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.SegmentSettings;
import io.vitalog.domain.segments.SegmentSettings.Exploration;
import io.vitalog.domain.segments.answers.ExploredAnswer;
import io.vitalog.domain.segments.answers.ExploredAnswer.Likely;
import io.vitalog.domain.segments.answers.PersonalAnswer.Pick;
import io.vitalog.domain.segments.answers.Source;
import io.vitalog.domain.segments.evidence.Traits;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.User;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Switch;
import io.vitalog.query.requests.Times;
import io.vitalog.query.segments.Item;
import io.vitalog.query.segments.Rankings;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers what is recommended to a user, who need not have done anything yet. */
@RestController
@Tag(name = "Recommendations", description = "Workouts for a user, from the first moment on")
public final class RecommendationsController {
    private final Store store;
    private final KnownUsers known;
    private final Rankings rankings;
    private final Disliked disliked;

    public RecommendationsController(Store store, KnownUsers known) {
        this.store = store;
        this.known = known;
        this.rankings = new Rankings(store);
        this.disliked = new Disliked(store);
    }

    /** Of whom, as of when, whether with reasons, and as which recommendation: as a new one unless it is named. */
    private record Asked(String userId, Instant asOf, boolean explained, String recommendationId, boolean named) {}

    @GetMapping(
            path = {"/v1/users/{userId}/recommendations", "/recommendations/{userId}"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getRecommendations",
            summary = "Workouts for a user, best first",
            description = "The best of the user's segments in turn; where a segment tells nothing a wider one answers,"
                    + " and the item says so. What the user completed and disliked is left out. Where the settings"
                    + " explore, rates are drawn, and propensity is the probability of each workout. explain adds every"
                    + " count, rate and factor.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Recommendations.class)))
    public Mono<ResponseEntity<byte[]>> recommend(
            @PathVariable String userId,
            @RequestParam(required = false) @Nullable String asOf,
            @Parameter(description = "What draws follow from when there are any: the same id, the same draw")
                    @RequestParam(required = false)
                    @Nullable
                    String recommendationId,
            ServerHttpRequest request) {
        Asked asked = new Asked(
                Ids.user(userId),
                Times.orNow("asOf", asOf),
                Switch.on("explain", request.getQueryParams()),
                recommendationId == null ? UUID.randomUUID().toString() : Ids.resource(recommendationId),
                recommendationId != null);
        return traits(asked.userId())
                .flatMap(traits -> answer(asked, traits.narrowest(asked.asOf())))
                .map(answer -> Answer.of(Answer.bytes(out -> out.writePOJO(answer))));
    }

    private Mono<Traits> traits(String userId) {
        return store.byId(ReadModel.USERS, userId)
                .map(found -> Traits.of(BsonJson.read(found, User.class).profile()))
                .switchIfEmpty(Mono.defer(() -> known.<Traits>require(userId).defaultIfEmpty(Traits.UNKNOWN)));
    }

    private Mono<Recommendations> answer(Asked asked, List<Segment> segments) {
        return Mono.zip(rankings.around(segments), disliked.of(asked.userId()))
                // Some hundred draws: not on the thread that serves every connection.
                .publishOn(Schedulers.parallel())
                .map(both -> answer(asked, segments, both.getT1(), both.getT2()));
    }

    private static Recommendations answer(
            Asked asked, List<Segment> segments, Map<Segment, Ranking> rankings, Set<String> leftOut) {
        List<Source> sources = segments.stream()
                .map(segment -> Source.of(segment, rankings::get))
                .filter(Objects::nonNull)
                .toList();
        SegmentSettings settings =
                sources.isEmpty() ? null : sources.getFirst().ranking().settings();
        Source everybody = Source.of(Segment.EVERYBODY, rankings::get);
        List<Item> items = settings == null
                ? List.of()
                : new ExploredAnswer(sources, everybody, leftOut::contains, settings)
                        .of(asked.recommendationId()).stream()
                                .map(likely -> item(likely, asked))
                                .toList();
        Exploration exploration = settings == null ? Exploration.OFF : settings.exploration();
        return new Recommendations(
                asked.userId(),
                asked.asOf(),
                asked.named() || exploration != Exploration.OFF ? asked.recommendationId() : null,
                exploration.policy(),
                settings == null ? null : settings.version(),
                segments.stream().map(Segment::key).toList(),
                items,
                asked.explained() ? leftOut : null,
                asked.explained() ? settings : null);
    }

    private static Item item(Likely likely, Asked asked) {
        Pick pick = likely.pick();
        return Item.of(pick.workout(), pick.source(), asked.asOf(), asked.explained())
                .likely(likely.propensity());
    }
}
