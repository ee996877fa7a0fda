package io.vitalog.query.actions;

import io.vitalog.query.commands.Act;
import io.vitalog.query.commands.Actions;
import io.vitalog.query.problems.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;

/** Those who keep the catalogues. Until authentication tells who asks, they say so themselves. */
record Coaches(Actions actions) {
    private static final String ROLE = "Vitalog-Role";

    /** Does what a coach asks for, and refuses it to anybody else. */
    Mono<ResponseEntity<byte[]>> take(Act act, ServerHttpRequest request) {
        if (!"coach".equals(request.getHeaders().getFirst(ROLE))) {
            throw Problem.COACHES_ONLY.because("send the header " + ROLE + ": coach");
        }
        return actions.take(act, request);
    }
}
