package io.vitalog.query.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Json;
import io.vitalog.query.problems.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.node.MissingNode;

/** How the events of a request are written. */
enum Form {
    /** One, in the structured mode of CloudEvents. */
    ONE("application/cloudevents+json") {
        @Override
        List<JsonNode> documents(byte[] body) {
            return List.of(whole(body));
        }
    },
    /** A JSON array of them. */
    BATCH("application/cloudevents-batch+json") {
        @Override
        List<JsonNode> documents(byte[] body) {
            return elements(body);
        }
    },
    /** A line each. */
    LINES("application/x-ndjson") {
        @Override
        List<JsonNode> documents(byte[] body) {
            return new String(body, UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .limit(MOST + 1L)
                    .map(Form::line)
                    .toList();
        }
    };

    /** The most events of a request. */
    static final int MOST = 10_000;

    private final String type;

    Form(String type) {
        this.type = type;
    }

    /** The documents of {@code body}; a line that is no JSON is missing, and refused later for itself. */
    abstract List<JsonNode> documents(byte[] body);

    /** The form that a content type names. */
    static Form of(@Nullable MediaType type) {
        return Arrays.stream(values())
                .filter(form -> type != null && MediaType.valueOf(form.type).equalsTypeAndSubtype(type))
                .findFirst()
                .orElseThrow(() -> Problem.UNSUPPORTED_TYPE.because("the content type says how the events are written: "
                        + Arrays.stream(values()).map(form -> form.type).collect(Collectors.joining(", "))));
    }

    private static JsonNode whole(byte[] body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException malformed) {
            throw Problem.BAD_BODY.because("the body is not JSON: " + malformed.getOriginalMessage());
        }
    }

    private static JsonNode line(String text) {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JacksonException malformed) {
            return MissingNode.getInstance();
        }
    }

    private static List<JsonNode> elements(byte[] body) {
        int first = 0;
        while (first < body.length && Character.isWhitespace(body[first])) {
            first++;
        }
        if (first == body.length || body[first] != '[') {
            throw Problem.BAD_BODY.because("a batch is a JSON array of events");
        }
        List<JsonNode> elements = new ArrayList<>();
        try (MappingIterator<JsonNode> events =
                Json.MAPPER.readerFor(JsonNode.class).readValues(body)) {
            while (elements.size() <= MOST && events.hasNextValue()) {
                elements.add(events.nextValue());
            }
            return elements;
        } catch (JacksonException malformed) {
            throw Problem.BAD_BODY.because("the body is not JSON: " + malformed.getOriginalMessage());
        }
    }
}
