package io.vitalog.query.plots;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.insights.ClusterTally;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.clusters.Tallies;
import io.vitalog.query.generations.Generations;
import io.vitalog.query.generations.Kinds;
import io.vitalog.query.generations.Served;
import io.vitalog.query.models.Models;
import io.vitalog.query.plots.drawing.Plot;
import io.vitalog.query.plots.drawing.Sample;
import io.vitalog.query.plots.drawing.Svg;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Draws clusters. */
@RestController
@Tag(name = "Insights")
public final class PlotsController {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final BsonDocument BY_INSIGHT = new BsonDocument("insightId", new BsonInt32(1));

    private final Store store;
    private final Generations generations;
    private final Models models;
    private final Tallies tallies;

    public PlotsController(Store store) {
        this.store = store;
        this.generations = new Generations(store);
        this.models = new Models(store);
        this.tallies = new Tallies(store);
    }

    @GetMapping(path = "/v1/insights/plots/{plot}.svg", produces = "image/svg+xml")
    @Operation(
            operationId = "getPlot",
            summary = "A picture of the clusters as SVG",
            description = "Of the generation that serves. At most 5,000 sessions are drawn, and 1,000 in a silhouette:"
                    + " the first by insight id; the picture says so.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")))
    public Mono<ResponseEntity<byte[]>> plot(
            @Parameter(
                            description = "scatter, sizes, silhouette or distribution- and a feature, such as"
                                    + " distribution-engagement")
                    @PathVariable
                    String plot,
            @Parameter(description = "The kind of session; yoga unless given") @RequestParam(required = false) @Nullable
                    String kind) {
        FeatureSet set = kind == null || kind.isBlank() ? FeatureSet.YOGA : Kinds.one(kind);
        return draw(named(plot, set), set);
    }

    private Mono<ResponseEntity<byte[]>> draw(Plot plot, FeatureSet kind) {
        return generations
                .serving(List.of(kind))
                .next()
                .flatMap(serving -> Served.of(serving, models))
                .flatMap(served -> sample(served, plot.most()))
                .filter(sample -> !sample.points().isEmpty())
                .switchIfEmpty(Mono.error(
                        () -> Problem.UNKNOWN_PLOT.because("no model in use has scored a " + kind.text() + " session")))
                .filter(plot::shows)
                .switchIfEmpty(Mono.error(() -> Problem.UNKNOWN_PLOT.because(
                        "a silhouette needs sessions of two clusters, there are those of one")))
                // Thousands of shapes: not on a thread that serves connections.
                .publishOn(Schedulers.boundedElastic())
                .map(sample -> Answer.of(Svg.of(plot.draw(sample)), SVG));
    }

    private Mono<Sample> sample(Served served, int most) {
        List<String> features =
                served.clusters().features().stream().map(Feature::name).toList();
        List<String> clusters =
                served.clusters().clusters().stream().map(each -> each.name()).toList();
        return store.find(ReadModel.INSIGHTS, served.serving().filter(), BY_INSIGHT, most)
                .map(found -> BsonJson.read(found, Insight.class))
                .filter(insight -> clusters.contains(insight.cluster()))
                .map(insight -> new Sample.Point(
                        clusters.indexOf(insight.cluster()),
                        features.stream()
                                .mapToDouble(name -> Objects.requireNonNull(
                                        insight.features().get(name), name))
                                .toArray()))
                .collectList()
                .zipWith(tallies.of(served.serving()), (points, found) -> sample(served, found, points));
    }

    private static Sample sample(Served by, Map<String, ClusterTally> tallies, List<Sample.Point> points) {
        Map<String, Long> counts = new HashMap<>();
        tallies.forEach((cluster, tally) -> counts.put(cluster, tally.count()));
        String source = by.model().modelId() + " · generation " + by.serving().generation();
        // Ids are digests: the first are as good as drawn by lot.
        return new Sample(by.serving().kind(), by.clusters(), source, "by insight id", counts, points);
    }

    private static Plot named(String name, FeatureSet kind) {
        Map<String, Plot> plots = Plot.of(kind);
        Plot plot = plots.get(name);
        if (plot == null) {
            throw Problem.UNKNOWN_PLOT
                    .because("there is no plot " + name + " of " + kind.text() + " sessions")
                    .whereKnownAre(List.copyOf(plots.keySet()));
        }
        return plot;
    }
}
