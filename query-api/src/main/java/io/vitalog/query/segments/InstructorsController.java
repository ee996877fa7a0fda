package io.vitalog.query.segments;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.segments.instructors.InstructorStanding;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers whose sessions are abandoned and disliked. */
@RestController
@Tag(name = "Segments")
public final class InstructorsController {
    private static final BsonDocument FLAGGED_FIRST =
            new BsonDocument("flagged", new BsonInt32(-1)).append("_id", new BsonInt32(1));
    private static final int AT_ONCE = 200;

    private final Store store;

    public InstructorsController(Store store) {
        this.store = store;
    }

    @GetMapping(path = "/v1/instructors/flags", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listInstructorFlags",
            summary = "How instructors stand: those first whose sessions are abandoned or disliked too often",
            description = "Each share is smoothed, and told with its observations and with the threshold above which it"
                    + " is flagged.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InstructorFlags.class)))
    public Mono<ResponseEntity<byte[]>> flags() {
        return store.scan(ReadModel.INSTRUCTORS, new BsonDocument(), FLAGGED_FIRST, AT_ONCE)
                .map(found -> BsonJson.read(found, InstructorStanding.class))
                .collectList()
                .map(InstructorFlags::new)
                .map(answer -> Answer.of(Answer.bytes(out -> out.writePOJO(answer))));
    }

    /** Every instructor. */
    record InstructorFlags(List<InstructorStanding> items) {}
}
