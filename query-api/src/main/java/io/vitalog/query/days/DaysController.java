package io.vitalog.query.days;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.days.Day;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.pages.DocumentPages;
import io.vitalog.query.pages.Keyset;
import io.vitalog.query.pages.Listing;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Dates;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Switch;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers what a user's days were. */
@RestController
@RequestMapping(path = "/v1/users/{userId}/days", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Days", description = "A user's local days; what nobody measured is absent")
public final class DaysController {
    /** Days are asked for by the year or two. */
    static final int MOST = 1_000;

    private final Store store;
    private final DocumentPages pages;
    private final KnownUsers known;
    private final Explanations explanations;

    public DaysController(Store store, DocumentPages pages, KnownUsers known) {
        this.store = store;
        this.pages = pages;
        this.known = known;
        this.explanations = new Explanations(store);
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "DayPage")
    record DayPage(List<Day> items, @Nullable String next) {}

    @GetMapping
    @Operation(operationId = "listDays", summary = "Days, oldest first")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DayPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @Parameter(description = "First local date", schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Last local date, included", schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(
                            description = "The most items of a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "50"))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String id = Ids.user(userId);
        Listing days = Listing.ofUser(ReadModel.DAYS, id, Keyset.ByText.dates(Dates.of(from, to)), Shape.DAY);
        return pages.read(days, PageRequest.of(limit, cursor, MOST))
                .flatMap(page -> known.orRefuse(id, page))
                .map(Page::answer);
    }

    @GetMapping("/{date}")
    @Operation(
            operationId = "getDay",
            summary = "One day",
            parameters =
                    @Parameter(
                            name = "explain",
                            in = ParameterIn.QUERY,
                            description = "Adds to each figure the ids of the facts behind it",
                            allowEmptyValue = true,
                            schema = @Schema(type = "boolean", defaultValue = "false")))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Day.class)))
    public Mono<ResponseEntity<byte[]>> get(
            @PathVariable String userId,
            @Parameter(schema = @Schema(type = "string", format = "date")) @PathVariable String date,
            ServerHttpRequest request) {
        String id = Ids.user(userId);
        LocalDate day = Dates.date("the day", date);
        boolean explained = Switch.on("explain", request.getQueryParams());
        return store.byId(ReadModel.DAYS, id + "|" + day)
                .flatMap(found -> explained
                        ? explanations.explain(found)
                        : Mono.just(Answer.bytes(out -> BsonJson.write(found, Shape.DAY, out))))
                .switchIfEmpty(Mono.defer(() -> known.require(id)))
                .switchIfEmpty(Mono.error(
                        () -> Problem.UNKNOWN_DAY.because("nothing was measured or told of " + id + " on " + day)))
                .map(Answer::of);
    }
}
