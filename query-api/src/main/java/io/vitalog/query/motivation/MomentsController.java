package io.vitalog.query.motivation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.motivation.moments.Moment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.generations.Generations;
import io.vitalog.query.generations.Standing;
import io.vitalog.query.pages.DocumentPages;
import io.vitalog.query.pages.Keyset;
import io.vitalog.query.pages.Listing;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Times;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers what plays have brought a user. */
@RestController
@Tag(name = "Motivation")
public final class MomentsController {
    private static final int NONE = 0;

    private final Store store;
    private final DocumentPages pages;
    private final KnownUsers known;

    public MomentsController(Store store, DocumentPages pages, KnownUsers known) {
        this.store = store;
        this.pages = pages;
        this.known = known;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "MomentPage")
    record MomentPage(List<Moment> items, @Nullable String next) {}

    @GetMapping(path = "/v1/users/{userId}/motivation/moments", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listMoments",
            summary = "Levels that changed, targets reached and personal bests of a mode, oldest first",
            description = "By the model in use, against the targets of its training.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MomentPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @Parameter(description = "The game mode") @RequestParam(defaultValue = Asked.MODE) String mode,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String user = Ids.user(userId);
        PageRequest request = PageRequest.of(limit, cursor, PageRequest.MOST);
        Keyset byTime = new Keyset.ByTime(Times.of(from, to), false);
        return Generations.standing(store, ReadModel.LEVEL_GENERATIONS, Ids.resource(mode))
                .mapNotNull(Standing::serving)
                .map(Standing.Progress::generation)
                .defaultIfEmpty(NONE)
                .flatMap(generation -> pages.read(listing(user, mode, generation, byTime), request))
                .flatMap(page -> known.orRefuse(user, page))
                .map(Page::answer);
    }

    private static Listing listing(String user, String mode, int generation, Keyset byTime) {
        BsonDocument filter = new BsonDocument("userId", new BsonString(user))
                .append("mode", new BsonString(mode))
                .append("generation", new BsonInt32(generation));
        return new Listing(ReadModel.MOMENTS, filter, byTime, Shape.WHOLE);
    }
}
