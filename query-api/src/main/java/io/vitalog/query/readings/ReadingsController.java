package io.vitalog.query.readings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Times;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import java.util.List;
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

    /** The form of a page, for the documentation. */
    @Schema(name = "ReadingPage")
    record ReadingPage(List<Reading> items, @Nullable String next) {}

    @GetMapping(path = "/v1/users/{userId}/readings", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listReadings",
            summary = "Readings of one metric by time, source and period",
            description = """
                    Amounts (steps, distance, energy …) are added up by minute or hour, of levels that vary (heart
                    rate …) min, avg and max are told, of levels that stay (weight …) the newest.

                    Minutes and hours are those of UTC; one that the range cuts tells of the samples within the range.
                    A sample whose period is longer than the resolution stands at its beginning.

                    Each source, and each period of a source, is a series of its own and gets items of its own: they
                    are never added together.

                    Raw readings need a range of at most 31 days.""")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReadingPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @Parameter(required = true) @RequestParam(required = false) @Nullable String metric,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @Parameter(
                            description = "How finely they are told",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {"raw", "minute", "hour"},
                                            defaultValue = "minute"))
                    @RequestParam(required = false)
                    @Nullable
                    String resolution,
            @Parameter(description = "Only what this source measured") @RequestParam(required = false) @Nullable
                    String source,
            @Parameter(
                            description = "The most items of a page",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "1500", defaultValue = "50"))
                    @RequestParam(required = false)
                    @Nullable
                    String limit,
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
