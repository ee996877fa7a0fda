package io.vitalog.query.commands;

import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.envelope.Json;
import io.vitalog.query.positions.Positions;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.problems.Refusal;
import java.net.URI;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Verdicts as answers. */
final class Verdicts {
    private Verdicts() {}

    /** Says that nobody has decided yet, and where to ask again. */
    record Pending(String commandId, String status) {}

    static ResponseEntity<byte[]> pending(String commandId) {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .location(URI.create("/commands/" + commandId))
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.MAPPER.writeValueAsBytes(new Pending(commandId, "pending")));
    }

    /** @throws Refusal unless it is accepted */
    static ResponseEntity<byte[]> of(Act act, String origin, Reply reply) {
        return switch (reply.status()) {
            case ACCEPTED -> accepted(act, origin, reply);
            case REJECTED -> throw rejected(reply);
            case FAILED -> throw Problem.UNEXPECTED.because("the command is in the dead letters");
        };
    }

    private static ResponseEntity<byte[]> accepted(Act act, String origin, Reply reply) {
        boolean created = act.createdAt() != null && reply.events() > 0;
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(created ? HttpStatus.CREATED : HttpStatus.OK);
        if (act.createdAt() != null) {
            answer.location(URI.create(location(act, origin, reply)));
        }
        return answer.header(Positions.HEADER, reply.position())
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.MAPPER.writeValueAsBytes(reply));
    }

    /** A key is its origin's: without a word, the app's. */
    private static String location(Act act, String origin, Reply reply) {
        String resource = act.createdAt() + "/" + reply.resource();
        return "key".equals(act.key()) && !Actions.ORIGIN.equals(origin) ? resource + "?origin=" + origin : resource;
    }

    private static Refusal rejected(Reply reply) {
        String code = Objects.requireNonNullElse(reply.code(), "rejected");
        return problem(code)
                .because(Objects.requireNonNullElse(reply.rule(), "a rule forbids it"))
                .coded(code);
    }

    private static Problem problem(String code) {
        if (code.startsWith("no-such-") || code.startsWith("unknown-")) {
            return Problem.NOT_THERE;
        }
        return code.startsWith("impossible-") || code.startsWith("clock-") || code.startsWith("bad-")
                ? Problem.IMPOSSIBLE
                : Problem.FORBIDDEN_BY_RULE;
    }
}
