package io.vitalog.query.activities;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.activities.merging.MergedActivity;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.pages.Cursor;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Times;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers what a user did: each activity once, however many devices recorded it. */
@RestController
@RequestMapping(path = "/v1/users/{userId}/activities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Activities", description = "Activities, each once, however many devices recorded it")
public final class ActivitiesController {
    private final MergedActivities activities;
    private final KnownUsers known;

    public ActivitiesController(Store store, KnownUsers known) {
        this.activities = new MergedActivities(store);
        this.known = known;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "ActivityPage")
    record ActivityPage(
            List<MergedActivity> items, @Nullable String next) {}

    @GetMapping
    @Operation(
            operationId = "listActivities",
            summary = "Activities by start, oldest first",
            description = "Records of several sources that are one activity are merged: members tells of them, figures"
                    + " of whose record each figure is. The legs of a multisport activity are its children.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActivityPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return list(Ids.user(userId), Times.of(from, to), PageRequest.of(limit, cursor, PageRequest.MOST));
    }

    private Mono<ResponseEntity<byte[]>> list(String user, Times times, PageRequest request) {
        String scope = "activities " + user + times;
        Position after = request.cursor() == null ? null : Position.parse(Cursor.position(scope, request.cursor()));
        return activities
                .from(user, after == null ? times.from() : after.start())
                .takeWhile(each ->
                        times.to() == null || each.activity().startTime().isBefore(times.to()))
                .filter(each -> after == null || after.isBefore(each))
                .take(request.limit() + 1L)
                .collectList()
                .map(found -> page(found, scope, request.limit()))
                .flatMap(page -> known.orRefuse(user, page))
                .map(Page::answer);
    }

    @GetMapping("/{activityId}")
    @Operation(
            operationId = "getActivity",
            summary = "One activity",
            description = "The fact id of each record leads to the activity, or the leg, that it is a part of.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MergedActivity.class)))
    @ApiResponse(responseCode = "307", description = "It is a part of the activity at Location")
    public Mono<ResponseEntity<byte[]>> get(@PathVariable String userId, @PathVariable String activityId) {
        String user = Ids.user(userId);
        String id = Ids.fact(activityId);
        return activities
                .of(user, id)
                .map(found -> found.activity().activityId().equals(id) ? whole(found) : redirect(user, found))
                .switchIfEmpty(Mono.defer(() -> known.require(user)))
                .switchIfEmpty(Mono.error(
                        () -> Problem.UNKNOWN_ACTIVITY.because("there is no activity " + id + " of " + user)));
    }

    private static ResponseEntity<byte[]> whole(MergedActivity activity) {
        return Answer.of(Answer.bytes(out -> out.writePOJO(activity)));
    }

    private static ResponseEntity<byte[]> redirect(String userId, MergedActivity activity) {
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(URI.create("/v1/users/" + userId + "/activities/"
                        + activity.activity().activityId()))
                .build();
    }

    private static Page page(List<MergedActivity> found, String scope, int limit) {
        boolean more = found.size() > limit;
        List<MergedActivity> items = more ? found.subList(0, limit) : found;
        String next = more ? Cursor.of(scope, Position.of(items.getLast()).text()) : null;
        return Page.of(items, next, (activity, out) -> out.writePOJO(activity));
    }
}
