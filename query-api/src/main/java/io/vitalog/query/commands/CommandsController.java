package io.vitalog.query.commands;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers how a command ended, for those who did not wait. */
@RestController
@RequestMapping(path = "/commands", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Commands", description = "How commands ended")
public final class CommandsController {
    private static final BsonDocument BY_ID = new BsonDocument("_id", new BsonInt32(1));

    private final Store store;

    public CommandsController(Store store) {
        this.store = store;
    }

    @GetMapping("/{commandId}")
    @Operation(
            operationId = "getCommand",
            summary = "How a command ended",
            description = "Unknown until it is decided; of an id that was used for several, the first.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Reply.class)))
    public Mono<ResponseEntity<byte[]>> get(@PathVariable String commandId) {
        BsonDocument filter = new BsonDocument("commandId", new BsonString(commandId))
                .append("caller", new BsonString(Actions.CALLER));
        return store.find(ReadModel.COMMANDS, filter, BY_ID, 1)
                .next()
                .map(reply -> Answer.of(Answer.bytes(out -> BsonJson.write(reply, Shape.WHOLE, out))))
                .switchIfEmpty(Mono.error(() ->
                        Problem.UNKNOWN_COMMAND.because("nothing was decided about " + commandId + ", or not yet")));
    }
}
