package io.vitalog.query.readings;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Times;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers what was measured of a user. */
@RestController
@Tag(name = "Readings", description = "What was measured, sample by sample or by minute or hour")
public final class ReadingsController {
    /** The minutes of the longest local day: a day's curve comes in one page. */
    static final int MOST = 1_500;

    private final ReadingPages pages;
    private final KnownUsers known;

    public ReadingsController(Store store, KnownUsers known) {
        this.pages = new ReadingPages(store);
        this.known = known;
    }

    @GetMapping(path = "/v1/users/{userId}/readings", produces = MediaType.APPLICATION_JSON_VALUE)
    @ReadingsDescription.OfMany
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @Parameter(required = true) @RequestParam(required = false) @Nullable String metric,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String resolution,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String id = Ids.user(userId);
        ReadingsQuery query = new ReadingsQuery(
                id,
                ReadingsQuery.metric(metric),
                Resolution.named(resolution),
                Times.of(from, to),
                source == null || source.isBlank() ? null : source);
        return pages.read(query, PageRequest.of(limit, cursor, MOST))
                .flatMap(page -> known.orRefuse(id, page))
                .map(Page::answer);
    }
}
