package io.vitalog.query.motivation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.motivation.messages.Messages;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.motivation.MotivationDescription.OfUser;
import io.vitalog.query.motivation.MotivationDescription.UserMotivation;
import io.vitalog.query.motivation.engines.Engines;
import io.vitalog.query.motivation.engines.UserPlays;
import io.vitalog.query.motivation.engines.UserPlays.Wanted;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers what a user's newest play tells, judged by the model that serves when it is asked. */
@RestController
@Tag(name = "Motivation")
public final class UserMotivationController {
    private final Store store;
    private final KnownUsers known;
    private final Engines engines;

    public UserMotivationController(Store store, KnownUsers known) {
        this.store = store;
        this.known = known;
        this.engines = new Engines(store);
    }

    @GetMapping({"/v1/users/{userId}/motivation", "/motivation/{userId}"})
    @OfUser
    public Mono<ResponseEntity<byte[]>> get(
            ServerHttpRequest request,
            @PathVariable String userId,
            @Parameter(description = "Only plays of this mode") @RequestParam(required = false) @Nullable String mode,
            @Parameter(description = "Only plays of this difficulty") @RequestParam(required = false) @Nullable
                    Integer difficulty,
            @Parameter(description = "Only plays of these minutes, rounded") @RequestParam(required = false) @Nullable
                    Double duration) {
        String user = Ids.user(userId);
        Messages messages = Languages.messages(request);
        return Played.read(new UserPlays(store, user), new Wanted(mode, difficulty, duration))
                .switchIfEmpty(Mono.defer(() -> known.require(user)))
                .switchIfEmpty(Mono.error(() -> Problem.UNKNOWN_PLAY.because(user + " has no such play yet")))
                .flatMap(played -> engines.of(played.play().mode())
                        .map(engine -> Answer.of(
                                Answer.bytes(out -> out.writePOJO(UserMotivation.of(engine, played, messages))))));
    }
}
