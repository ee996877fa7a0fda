package io.vitalog.query.motivation;

import io.vitalog.domain.envelope.Json;
import io.vitalog.query.problems.Problem;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The members of a JSON object, as texts. */
final class Members {
    private Members() {}

    /** Refuses what is no object, and a member that nobody reads: it may be misspelt. */
    static Map<String, String> of(byte[] body) {
        Map<String, String> members = new HashMap<>();
        object(body).forEachEntry((name, value) -> {
            if (!Asked.NAMES.contains(name)) {
                throw Problem.BAD_BODY.because("there is no member " + name).whereKnownAre(Asked.NAMES);
            }
            if (value.isContainer()) {
                throw Problem.BAD_BODY.because(name + " must be a text or a number");
            }
            if (!value.isNull()) {
                members.put(name, value.asString());
            }
        });
        return members;
    }

    private static JsonNode object(byte[] body) {
        try {
            JsonNode node = Json.MAPPER.readTree(body);
            if (node.isObject()) {
                return node;
            }
        } catch (JacksonException malformed) {
            throw Problem.BAD_BODY.because("the body is not JSON: " + malformed.getOriginalMessage());
        }
        throw Problem.BAD_BODY.because("the body must be an object such as {\"score\":150000,\"age\":25.5}");
    }
}
