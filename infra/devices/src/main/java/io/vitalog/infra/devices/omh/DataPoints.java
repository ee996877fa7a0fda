package io.vitalog.infra.devices.omh;

import io.vitalog.domain.envelope.Json;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.JsonRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.RowLog;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.files.SourceFile;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * Reads files of objects one at a time: a single one, several one after another, or an array; or one a line, where the
 * name says so, and then a broken line spoils itself alone.
 */
final class DataPoints {
    private DataPoints() {}

    /** Whether a file of this name is read. */
    static boolean named(String name) {
        return name.endsWith(".json") || byLine(name);
    }

    static void read(SourceFile file, JsonRows.Mapper mapper, RowLog log) throws IOException {
        log.entered(file, byLine(file.name()) ? "line" : "element");
        try (InputStream content = file.open(log)) {
            if (byLine(file.name())) {
                lines(new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8)), mapper, log);
            } else {
                objects(content, mapper, log);
            }
        } catch (ZipException | EOFException broken) {
            log.skipped(Skip.NOT_GZIP, String.valueOf(broken.getMessage()));
        } catch (JacksonException broken) {
            notJson(broken, log);
        }
    }

    private static boolean byLine(String name) {
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    private static void lines(BufferedReader lines, JsonRows.Mapper mapper, RowLog log) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                log.rowRead(number);
                try {
                    map(Json.MAPPER.readTree(line), mapper, log);
                } catch (JacksonException broken) {
                    notJson(broken, log);
                }
            }
        }
    }

    private static void objects(InputStream content, JsonRows.Mapper mapper, RowLog log) {
        int number = 0;
        try (JsonParser parser = Json.MAPPER.createParser(content)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    JsonNode node = parser.readValueAsTree();
                    log.rowRead(++number);
                    map(node, mapper, log);
                }
            }
        }
    }

    private static void map(JsonNode node, JsonRows.Mapper mapper, RowLog log) {
        try {
            if (!node.isObject()) {
                throw new Malformed(Skip.MALFORMED_FIELD, "it is no JSON object");
            }
            mapper.map(new Element(node));
        } catch (Malformed malformed) {
            log.skipped(malformed.skip(), String.valueOf(malformed.getMessage()));
        }
    }

    private static void notJson(JacksonException broken, RowLog log) {
        TokenStreamLocation at = broken.getLocation();
        String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        log.skipped(Skip.NOT_JSON, broken.getOriginalMessage() + place);
    }
}
