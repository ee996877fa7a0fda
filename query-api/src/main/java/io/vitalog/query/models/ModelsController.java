package io.vitalog.query.models;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.pages.Cursor;
import io.vitalog.query.pages.Keyset;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers which models there are, what they were trained on and which are in use. */
@RestController
@RequestMapping(path = "/v1/models", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Models", description = "Trained models, what they were trained on, and which are in use")
public final class ModelsController {
    private static final String SCOPE = "models";

    /** Activations lie in the same collection and have no model id: any text is greater than the empty one. */
    private static final Keyset VERSIONS = new Keyset.ByText("modelId", "", null);

    private final Store store;
    private final Models models;

    public ModelsController(Store store) {
        this.store = store;
        this.models = new Models(store);
    }

    @GetMapping
    @Operation(operationId = "listModels", summary = "Trained versions, by id as text")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ModelAnswer.ModelPage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        PageRequest request = PageRequest.of(limit, cursor, PageRequest.MOST);
        BsonDocument filter = new BsonDocument();
        VERSIONS.restrict(filter, request.cursor() == null ? null : Cursor.position(SCOPE, request.cursor()));
        return store.find(ReadModel.MODELS, filter, VERSIONS.sort(), request.limit() + 1)
                .map(found -> BsonJson.read(found, TrainedModel.class))
                .collectList()
                .flatMap(found -> active(found).map(active -> page(found, active, request.limit())))
                .map(Page::answer);
    }

    @GetMapping("/{modelName}/{version}")
    @Operation(operationId = "getModel", summary = "One trained version: parameters, training and activations")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ModelAnswer.Whole.class)))
    public Mono<ResponseEntity<byte[]>> get(@PathVariable String modelName, @PathVariable String version) {
        String model = Ids.resource(modelName);
        int number = number(version);
        return models.version(ModelEvent.versionOf(model, number))
                .switchIfEmpty(Mono.error(() -> Problem.UNKNOWN_MODEL.because(
                        "there is no version " + number + " of " + model + ": /v1/models lists those there are")))
                .zipWith(models.activations(model).collectList(), ModelAnswer.Whole::of)
                .map(answer -> Answer.of(Answer.bytes(out -> out.writePOJO(answer))));
    }

    /** The ids of the versions in use among the models of {@code found}. */
    private Mono<Set<String>> active(List<TrainedModel> found) {
        return Flux.fromStream(found.stream().map(TrainedModel::model).distinct())
                .concatMap(models::newestActivation)
                .map(activation -> ModelEvent.versionOf(activation.model(), activation.version()))
                .collect(Collectors.toSet());
    }

    private static Page page(List<TrainedModel> found, Set<String> active, int limit) {
        boolean more = found.size() > limit;
        List<TrainedModel> items = more ? found.subList(0, limit) : found;
        String next = more ? Cursor.of(SCOPE, items.getLast().modelId()) : null;
        return Page.of(
                items,
                next,
                (model, out) -> out.writePOJO(ModelAnswer.Brief.of(model, active.contains(model.modelId()))));
    }

    private static int number(String version) {
        try {
            int number = Integer.parseInt(version);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // told below, with an example
        }
        throw Problem.BAD_ID.because("a version is a whole number from 1, such as /v1/models/sessions-yoga/3");
    }
}
