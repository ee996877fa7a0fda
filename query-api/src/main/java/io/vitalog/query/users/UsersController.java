package io.vitalog.query.users;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.User;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.pages.DocumentPages;
import io.vitalog.query.pages.Keyset;
import io.vitalog.query.pages.Listing;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import java.util.List;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers who there is. */
@RestController
@RequestMapping(path = "/v1/users", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Users", description = "Who there is, and their profiles")
public final class UsersController {
    private static final Listing BY_ID =
            new Listing(ReadModel.USERS, new BsonDocument(), Keyset.ByText.all("_id"), Shape.WHOLE);

    private final Store store;
    private final DocumentPages pages;
    private final KnownUsers known;

    public UsersController(Store store, DocumentPages pages, KnownUsers known) {
        this.store = store;
        this.pages = pages;
        this.known = known;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "UserPage")
    record UserPage(List<User> items, @Nullable String next) {}

    @GetMapping
    @Operation(operationId = "listUsers", summary = "Users with a profile, by id")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UserPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return pages.read(BY_ID, PageRequest.of(limit, cursor, PageRequest.MOST))
                .map(Page::answer);
    }

    @GetMapping("/{userId}")
    @Operation(
            operationId = "getUser",
            summary = "A user's profile",
            description = "The profile is empty, and changedAt absent, for a user who has data and told nothing.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = User.class)))
    public Mono<ResponseEntity<byte[]>> get(@PathVariable String userId) {
        String id = Ids.user(userId);
        return store.byId(ReadModel.USERS, id)
                .map(user -> Answer.bytes(out -> BsonJson.write(user, Shape.WHOLE, out)))
                .switchIfEmpty(Mono.defer(() -> known.<byte[]>require(id).defaultIfEmpty(withoutProfile(id))))
                .map(Answer::of);
    }

    private static byte[] withoutProfile(String userId) {
        return Answer.bytes(out -> {
            out.writeStartObject();
            out.writeStringProperty("userId", userId);
            out.writeObjectPropertyStart("profile");
            out.writeEndObject();
            out.writeEndObject();
        });
    }
}
