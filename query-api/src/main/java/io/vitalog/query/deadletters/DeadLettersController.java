package io.vitalog.query.deadletters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.deadletters.DeadLetter;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.pages.DocumentPages;
import io.vitalog.query.pages.Keyset;
import io.vitalog.query.pages.Listing;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.requests.Times;
import io.vitalog.query.store.Shape;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers what could not be handled, and why. */
@RestController
@RequestMapping(path = "/v1/dead-letters", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dead letters", description = "What could not be handled, and why")
public final class DeadLettersController {
    private final DocumentPages pages;

    public DeadLettersController(DocumentPages pages) {
        this.pages = pages;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "DeadLetterPage")
    record DeadLetterPage(List<DeadLetter> items, @Nullable String next) {}

    @GetMapping
    @Operation(operationId = "listDeadLetters", summary = "Dead letters, newest first")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DeadLetterPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @Parameter(description = "Only those of this cause", example = "impossible-value")
                    @RequestParam(required = false)
                    @Nullable
                    String cause,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        BsonDocument filter = new BsonDocument();
        if (cause != null && !cause.isBlank()) {
            filter.append("cause", new BsonString(cause));
        }
        Keyset newestFirst = new Keyset.ByTime(Times.of(from, to), true);
        return pages.read(
                        new Listing(ReadModel.DEAD_LETTERS, filter, newestFirst, Shape.WHOLE),
                        PageRequest.of(limit, cursor, PageRequest.MOST))
                .map(Page::answer);
    }
}
