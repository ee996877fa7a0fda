package io.vitalog.query.motivation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.motivation.messages.Messages;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.motivation.MotivationDescription.Analyzed;
import io.vitalog.query.motivation.MotivationDescription.ModelInUse;
import io.vitalog.query.motivation.MotivationDescription.Targets;
import io.vitalog.query.motivation.engines.Engines;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Bodies;
import io.vitalog.query.store.Store;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers what plays tell, without keeping them. */
@RestController
@Tag(name = "Motivation", description = "Levels of players, targets and messages")
public final class MotivationController {
    private static final int MOST_BYTES = 20 << 20;
    private static final int MOST_ROWS = 100_000;
    private static final MediaType CSV = MediaType.valueOf("text/csv;charset=UTF-8");

    private final Engines engines;

    public MotivationController(Store store) {
        this.engines = new Engines(store);
    }

    @PostMapping("/v1/motivation/analyze")
    @MotivationDescription.OfOne
    public Mono<ResponseEntity<byte[]>> analyze(ServerHttpRequest request) {
        Messages messages = Languages.messages(request);
        return body(request).flatMap(body -> {
            Performance play;
            try {
                play = Asked.of(Members.of(body), Asked.MODE, Instant.now());
            } catch (IllegalArgumentException wrong) {
                throw Problem.IMPOSSIBLE.because(String.valueOf(wrong.getMessage()));
            }
            return engines.of(play.mode())
                    .map(engine -> Answer.of(Answer.bytes(out -> out.writePOJO(Analyzed.of(engine, play, messages)))));
        });
    }

    @PostMapping("/v1/motivation/analyze/batch")
    @MotivationDescription.OfMany
    public Mono<ResponseEntity<byte[]>> batch(
            ServerHttpRequest request,
            @Parameter(description = "Of rows that name none; DualFlow unless given")
                    @RequestParam(defaultValue = Asked.MODE)
                    String mode) {
        Messages messages = Languages.messages(request);
        boolean csv = request.getHeaders().getAccept().stream().anyMatch(CSV::equalsTypeAndSubtype);
        return engines.of(mode)
                .flatMap(engine -> body(request)
                        .publishOn(Schedulers.boundedElastic())
                        .map(body -> Batch.of(Table.of(body, MOST_ROWS), engine.motivation(), mode, messages))
                        .map(batch -> csv ? Answer.of(batch.csv(), CSV) : Answer.of(batch.json())));
    }

    @GetMapping("/v1/motivation/model")
    @MotivationDescription.OfModel
    public Mono<ResponseEntity<byte[]>> model(
            @Parameter(description = "The game mode") @RequestParam(defaultValue = Asked.MODE) String mode) {
        return engines.of(mode).map(engine -> Answer.of(Answer.bytes(out -> out.writePOJO(ModelInUse.of(engine)))));
    }

    @GetMapping("/v1/motivation/targets")
    @MotivationDescription.OfTargets
    public Mono<ResponseEntity<byte[]>> targets(
            @Parameter(description = "The game mode") @RequestParam(defaultValue = Asked.MODE) String mode,
            @Parameter(description = "As the game numbers it; -1 unless given")
                    @RequestParam(required = false)
                    @Nullable
                    String difficulty,
            @Parameter(description = "Minutes played; 10 unless given") @RequestParam(required = false) @Nullable
                    String duration) {
        Performance play;
        try {
            play = Asked.of(
                    Map.of("score", "0", "difficulty", text(difficulty), "durationMin", text(duration)),
                    mode,
                    Instant.EPOCH);
        } catch (IllegalArgumentException wrong) {
            throw Problem.BAD_REQUEST.because(String.valueOf(wrong.getMessage()));
        }
        return engines.of(mode).map(engine -> Answer.of(Answer.bytes(out -> out.writePOJO(Targets.of(engine, play)))));
    }

    private static String text(@Nullable String parameter) {
        return parameter == null ? "" : parameter;
    }

    private static Mono<byte[]> body(ServerHttpRequest request) {
        return Bodies.of(
                        request,
                        MOST_BYTES,
                        () -> Problem.TOO_LARGE.because("a request has at most " + (MOST_BYTES >> 20) + " MB"))
                .switchIfEmpty(Mono.error(() -> Problem.BAD_BODY.because("the body is empty")));
    }
}
