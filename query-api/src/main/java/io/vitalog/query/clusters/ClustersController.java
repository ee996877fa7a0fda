package io.vitalog.query.clusters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.insights.ClusterTally;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.Activation;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.clusters.ClustersAnswer.Clusters;
import io.vitalog.query.clusters.ClustersAnswer.Computing;
import io.vitalog.query.clusters.ClustersAnswer.InUse;
import io.vitalog.query.clusters.ClustersAnswer.OfKind;
import io.vitalog.query.clusters.ClustersAnswer.Summaries;
import io.vitalog.query.clusters.ClustersAnswer.Summary;
import io.vitalog.query.generations.Generations;
import io.vitalog.query.generations.Kinds;
import io.vitalog.query.generations.Served;
import io.vitalog.query.generations.Serving;
import io.vitalog.query.generations.Standing;
import io.vitalog.query.models.Models;
import io.vitalog.query.store.Store;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers how the clusters are. */
@RestController
@RequestMapping(path = "/v1/insights", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Insights")
public final class ClustersController {
    private final Generations generations;
    private final Models models;
    private final Tallies tallies;

    public ClustersController(Store store) {
        this.generations = new Generations(store);
        this.models = new Models(store);
        this.tallies = new Tallies(store);
    }

    @GetMapping("/clusters")
    @Operation(
            operationId = "listClusters",
            summary = "Clusters as they are now, beside the training",
            description = "Of each kind the clusters of the generation that serves, best first: sessions, share, mean"
                    + " and standard deviation of each feature, and how far the mean has drifted from the centroid.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Clusters.class)))
    public Mono<ResponseEntity<byte[]>> clusters(@RequestParam(required = false) @Nullable String kind) {
        return generations
                .serving(Kinds.of(kind))
                .concatMap(serving -> Served.of(serving, models)
                        .zipWith(
                                tallies.of(serving),
                                (served, found) -> OfKind.of(served, ClusterReport.of(served.clusters(), found))))
                .collectList()
                .map(Clusters::new)
                .map(ClustersController::answer);
    }

    @GetMapping("/summary")
    @Operation(
            operationId = "getInsightSummary",
            summary =
                    "Each kind in short: sessions, the model in use with the metrics of its training, what is computed")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Summaries.class)))
    public Mono<ResponseEntity<byte[]>> summary(@RequestParam(required = false) @Nullable String kind) {
        return Flux.fromIterable(Kinds.of(kind))
                .concatMap(this::summaryOf)
                .collectList()
                .map(Summaries::new)
                .map(ClustersController::answer);
    }

    private Mono<Summary> summaryOf(FeatureSet kind) {
        Mono<Optional<Activation>> newest = optional(models.newestActivation(kind.model()));
        return generations.standing(kind).zipWith(newest).flatMap(both -> {
            Standing standing = both.getT1();
            Computing computing = Computing.of(kind, standing, both.getT2().orElse(null));
            Standing.Progress done = standing.serving();
            return done == null
                    ? Mono.just(new Summary(kind.text(), 0, null, computing))
                    : served(new Serving(kind, done.version(), done.generation()), computing);
        });
    }

    private Mono<Summary> served(Serving serving, @Nullable Computing computing) {
        return Mono.zip(
                        Served.of(serving, models),
                        optional(models.activation(serving.kind().model(), serving.generation())),
                        tallies.of(serving))
                .map(all -> new Summary(
                        serving.kind().text(),
                        all.getT3().values().stream()
                                .mapToLong(ClusterTally::count)
                                .sum(),
                        InUse.of(all.getT1(), all.getT2().orElse(null)),
                        computing));
    }

    private static <T> Mono<Optional<T>> optional(Mono<T> found) {
        return found.map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    private static ResponseEntity<byte[]> answer(Object answer) {
        return Answer.of(Answer.bytes(out -> out.writePOJO(answer)));
    }
}
