package io.vitalog.infra.devices.files;

import io.vitalog.domain.envelope.Json;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;

/**
 * Reads files that hold a JSON array, one element at a time, however long the array. An element that cannot be mapped
 * is reported with its number; the file goes on. Where the text stops being JSON the rest is reported and left.
 */
public final class JsonRows {
    private JsonRows() {}

    /** What becomes of an element. */
    public interface Mapper {
        void map(Element element) throws Malformed;
    }

    /** Reads {@code file} to its end, or to where it stops being JSON. */
    public static void read(SourceFile file, Mapper mapper, RowLog log) throws IOException {
        log.entered(file, "element");
        try (InputStream content = file.open(log);
                JsonParser parser = Json.MAPPER.createParser(content)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                log.skipped(Skip.NOT_JSON, "it is no JSON array");
                return;
            }
            int number = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                number++;
                JsonNode node = parser.readValueAsTree();
                log.rowRead(number);
                element(node, mapper, log);
            }
        } catch (ZipException | EOFException broken) {
            log.skipped(Skip.NOT_GZIP, String.valueOf(broken.getMessage()));
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            log.skipped(
                    Skip.NOT_JSON,
                    broken.getOriginalMessage() + " at line " + at.getLineNr() + ", column " + at.getColumnNr());
        }
    }

    private static void element(JsonNode node, Mapper mapper, RowLog log) {
        try {
            if (!node.isObject()) {
                throw new Malformed(Skip.MALFORMED_FIELD, "it is no JSON object");
            }
            mapper.map(new Element(node));
        } catch (Malformed malformed) {
            log.skipped(malformed.skip(), String.valueOf(malformed.getMessage()));
        }
    }
}
