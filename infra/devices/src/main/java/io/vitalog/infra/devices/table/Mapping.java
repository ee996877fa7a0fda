package io.vitalog.infra.devices.table;

import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.infra.devices.files.CsvRows.Dialect;
import io.vitalog.infra.devices.table.Cells.Notation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a table tells measurements.
 *
 * @param user the column of users; null where the table is one user's
 * @param origin who measured: a word, or the column that names it
 * @param bouts the columns of an activity; null where rows are none
 */
record Mapping(
        Dialect dialect,
        Notation notation,
        When time,
        @Nullable Named user,
        Named origin,
        List<Measurement> measurements,
        @Nullable Bouts bouts) {
    static final String ORIGIN = "csv";

    /** People write it: it may have comments and a comma too many. */
    private static final JsonMapper READER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * An id: the text of a column behind a prefix, or, without a column, the prefix alone.
     */
    record Named(@Nullable String column, String prefix) {
        static Named of(Entry entry) {
            if (entry.node().isString()) {
                return new Named(null, token(entry));
            }
            entry.knowing("column", "prefix");
            String prefix = entry.find("prefix", Named::token);
            return new Named(entry.get("column", Entry::text), prefix == null ? "" : prefix);
        }

        private static String token(Entry entry) {
            if (!FirstBroken.isToken(entry.text())) {
                throw entry.bad("must be 1 to 128 letters, digits or any of . _ : @ / + -");
            }
            return entry.text();
        }
    }

    /**
     * The mapping in a file.
     *
     * @param zone of local times, where the mapping says none
     * @throws BadMapping when it is none
     */
    static Mapping read(Path file, @Nullable ZoneId zone) throws IOException {
        try {
            return of(new Entry("", READER.readTree(Files.readString(file, StandardCharsets.UTF_8))), zone);
        } catch (JacksonException broken) {
            String place = broken.getLocation() == null
                    ? ""
                    : " at line " + broken.getLocation().getLineNr();
            throw new BadMapping("the mapping " + file + " is no JSON" + place + ": " + broken.getOriginalMessage());
        }
    }

    private static Mapping of(Entry entry, @Nullable ZoneId zone) {
        entry.knowing(
                "delimiter", "charset", "decimal", "missing", "time", "user", "origin", "measurements", "activity");
        When time = entry.get("time", each -> When.of(each, zone));
        List<Measurement> measurements = entry.find("measurements", each -> each.each(Measurement::of));
        Bouts bouts = entry.find("activity", each -> Bouts.of(each, time));
        if (bouts == null && (measurements == null || measurements.isEmpty())) {
            throw entry.at("measurements").bad("are missing, and so is an activity: what do the rows tell?");
        }
        List<String> missing = entry.find("missing", each -> each.each(Entry::text));
        return new Mapping(
                new Dialect(character(entry, "delimiter", ','), charset(entry)),
                new Notation(character(entry, "decimal", '.'), missing == null ? Set.of() : Set.copyOf(missing)),
                time,
                entry.find("user", Named::of),
                Objects.requireNonNullElse(entry.find("origin", Named::of), new Named(null, ORIGIN)),
                measurements == null ? List.of() : measurements,
                bouts);
    }

    /** All columns that a table must have. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(time.columns());
        measurements.forEach(measurement -> columns.add(measurement.amount().column()));
        Stream.of(user, origin)
                .filter(named -> named != null && named.column() != null)
                .forEach(named -> columns.add(named.column()));
        if (bouts != null) {
            columns.addAll(bouts.columns());
        }
        return columns;
    }

    private static char character(Entry entry, String name, char otherwise) {
        if (!entry.has(name)) {
            return otherwise;
        }
        String text = entry.at(name).text();
        if (text.length() != 1 || text.equals("\"") || text.equals("\n")) {
            throw entry.at(name).bad("must be one character");
        }
        return text.charAt(0);
    }

    private static Charset charset(Entry entry) {
        if (!entry.has("charset")) {
            return StandardCharsets.UTF_8;
        }
        String name = entry.at("charset").text();
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw entry.at("charset").bad("'" + name + "' is no charset such as ISO-8859-1");
        }
    }
}
