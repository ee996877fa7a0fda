package io.vitalog.query.motivation;

import io.vitalog.domain.motivation.messages.Messages;
import io.vitalog.query.problems.Problem;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The language that a reader wants. */
final class Languages {
    private Languages() {}

    /** The messages of the first language of {@code Accept-Language} that there are; English otherwise. */
    static Messages messages(ServerHttpRequest request) {
        try {
            return Messages.of(request.getHeaders().getAcceptLanguageAsLocales());
        } catch (IllegalArgumentException malformed) {
            throw Problem.BAD_REQUEST.because("Accept-Language names languages such as de, en;q=0.8");
        }
    }
}
