package io.vitalog.query.days;

import io.swagger.v3.oas.annotations.tags.Tag;
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

    @GetMapping
    @DaysDescription.OfMany
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String id = Ids.user(userId);
        Listing days = Listing.ofUser(ReadModel.DAYS, id, Keyset.ByText.dates(Dates.of(from, to)), Shape.DAY);
        return pages.read(days, PageRequest.of(limit, cursor, MOST))
                .flatMap(page -> known.orRefuse(id, page))
                .map(Page::answer);
    }

    @GetMapping("/{date}")
    @DaysDescription.OfOne
    public Mono<ResponseEntity<byte[]>> get(
            @PathVariable String userId, @PathVariable String date, ServerHttpRequest request) {
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
