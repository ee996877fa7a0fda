package io.vitalog.query.commands;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.problems.Refusal;
import io.vitalog.query.requests.Bodies;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a command of a request, has it decided, and answers with the verdict. */
public final class Actions {
    /** The door through which these commands come. */
    public static final String CALLER = "/api";

    /** Who says it when the body does not. */
    public static final String ORIGIN = "app";

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String OCCURRED_AT = "occurredAt";
    private static final int MOST_BYTES = 64 << 10;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Gateway gateway;

    public Actions(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Reads the wish from the body, which may be empty where the path says everything. */
    public Mono<ResponseEntity<byte[]>> take(Act act, ServerHttpRequest request) {
        return body(request).flatMap(said -> take(act, request, said));
    }

    /** As above, with the body read already. */
    public Mono<ResponseEntity<byte[]>> take(Act act, ServerHttpRequest request, ObjectNode said) {
        String id = id(request);
        Command command = command(act, id, said);
        return gateway.decide(command)
                .map(reply -> Verdicts.of(act, command.wish().origin(), reply))
                .timeout(PATIENCE)
                .onErrorResume(TimeoutException.class, _ -> Mono.just(Verdicts.pending(id)));
    }

    /** The body as a JSON object; an empty one when there is none. */
    public static Mono<ObjectNode> body(ServerHttpRequest request) {
        return Bodies.of(request, MOST_BYTES, () -> Problem.TOO_LARGE.because("a body has at most 64 KB"))
                .map(Actions::object)
                .defaultIfEmpty(Json.MAPPER.createObjectNode());
    }

    private static ObjectNode object(byte[] bytes) {
        try {
            if (Json.MAPPER.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException malformed) {
            throw Problem.BAD_BODY.because("the body is not JSON");
        }
        throw Problem.BAD_BODY.because("the body must be a JSON object");
    }

    private static String id(ServerHttpRequest request) {
        String key = request.getHeaders().getFirst(IDEMPOTENCY_KEY);
        if (key == null) {
            return UUID.randomUUID().toString();
        }
        if (!FirstBroken.isToken(key)) {
            throw Problem.BAD_ID.because(IDEMPOTENCY_KEY + " must be 1 to 128 letters, digits or any of . _ : @ / + -");
        }
        return key;
    }

    private static Command command(Act act, String id, ObjectNode said) {
        Instant time = time(said);
        for (Map.Entry<String, Object> member : act.said().entrySet()) {
            said.set(member.getKey(), Json.MAPPER.valueToTree(member.getValue()));
        }
        if (!said.has("origin")) {
            said.put("origin", ORIGIN);
        }
        if (act.key() != null && !said.has(act.key())) {
            said.put(act.key(), id);
        }
        Command command = Command.of(act.type(), id, CALLER, act.subject(), time, wish(act, said));
        FirstBroken.of(command.wish()).ifPresent(violation -> {
            throw Problem.IMPOSSIBLE
                    .because(violation.rule())
                    .coded(violation.cause().code());
        });
        return command;
    }

    private static Fact wish(Act act, ObjectNode said) {
        try {
            return EventCodec.plain().opened(act.subject(), act.type().wish(), Json.MAPPER.writeValueAsBytes(said));
        } catch (Unreadable unreadable) {
            throw refusal(unreadable);
        }
    }

    private static Refusal refusal(Unreadable unreadable) {
        return Problem.BAD_BODY
                .because(unreadable.violation().rule())
                .coded(unreadable.violation().cause().code());
    }

    private static Instant time(ObjectNode said) {
        JsonNode given = said.remove(OCCURRED_AT);
        try {
            return given == null ? Instant.now() : Instant.parse(given.asString());
        } catch (DateTimeException malformed) {
            throw Problem.BAD_TIME.because(OCCURRED_AT + " must be a time such as 2026-03-29T06:30:00Z");
        }
    }
}
