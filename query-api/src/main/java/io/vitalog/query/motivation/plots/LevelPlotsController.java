package io.vitalog.query.motivation.plots;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.models.ClusterModel.Feature;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.motivation.engines.Engines;
import io.vitalog.query.plots.drawing.Svg;
import io.vitalog.query.plots.levels.LevelPlot;
import io.vitalog.query.plots.levels.Levels;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.store.Store;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Draws the levels of a mode. */
@RestController
@Tag(name = "Motivation")
public final class LevelPlotsController {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Engines engines;

    public LevelPlotsController(Store store) {
        this.engines = new Engines(store);
    }

    @GetMapping(path = "/v1/motivation/plots/{plot}.svg", produces = "image/svg+xml")
    @Operation(
            operationId = "getMotivationPlot",
            summary = "A picture of the levels of a mode as SVG",
            description = "Of the model in use, where such plays compare. Ellipses are of two features: x and y.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(type = "string")))
    public Mono<ResponseEntity<byte[]>> plot(
            @Parameter(description = "scores, ellipses or targets") @PathVariable String plot,
            @Parameter(description = "The game mode") @RequestParam(defaultValue = "DualFlow") String mode,
            @Parameter(description = "As the game numbers it") @RequestParam(defaultValue = "-1") int difficulty,
            @Parameter(description = "Minutes played") @RequestParam(defaultValue = "10") double duration,
            @Parameter(description = "The feature to the right") @RequestParam(required = false) @Nullable String x,
            @Parameter(description = "The feature upwards") @RequestParam(required = false) @Nullable String y) {
        LevelPlot kind = named(plot);
        return engines.of(mode)
                .map(engine -> CellLevels.of(engine, difficulty, duration))
                // Hundreds of shapes: not on a thread that serves connections.
                .publishOn(Schedulers.boundedElastic())
                .map(levels -> Answer.of(Svg.of(drawing(kind, levels, x, y)), SVG));
    }

    private static LevelPlot named(String plot) {
        return LevelPlot.named(plot)
                .orElseThrow(() -> Problem.UNKNOWN_PLOT
                        .because("there is no plot " + plot + " of levels")
                        .whereKnownAre(LevelPlot.names()));
    }

    private static Svg.Drawing drawing(LevelPlot kind, Levels levels, @Nullable String x, @Nullable String y) {
        if (kind != LevelPlot.ELLIPSES) {
            return kind.draw(levels, 0, 0);
        }
        List<String> names =
                levels.cell().features().stream().map(Feature::name).toList();
        if (names.size() < 2) {
            throw Problem.UNKNOWN_PLOT.because(
                    "ellipses need two features, " + levels.modelId() + " looks only at " + names.getFirst());
        }
        int horizontal = feature(names, x, y != null && names.getFirst().equals(y) ? 1 : 0);
        int vertical = feature(names, y, horizontal == 1 ? 0 : 1);
        if (horizontal == vertical) {
            throw Problem.BAD_REQUEST.because("x and y are both " + names.get(horizontal) + ": they must differ");
        }
        return kind.draw(levels, horizontal, vertical);
    }

    private static int feature(List<String> names, @Nullable String wanted, int otherwise) {
        if (wanted == null || wanted.isBlank()) {
            return otherwise;
        }
        if (!names.contains(wanted)) {
            throw Problem.BAD_REQUEST.because("there is no feature " + wanted).whereKnownAre(names);
        }
        return names.indexOf(wanted);
    }
}
