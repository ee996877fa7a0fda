package io.vitalog.query.motivation;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.query.problems.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * A CSV table of plays: a header that names columns, in any order and among others, then a row a play. Quotes around a
 * field are taken off; a comma within quotes is not known.
 */
final class Table {
    private final List<String> names;
    private final List<Row> rows;

    /**
     * A row.
     *
     * @param line of the file, the header is 1
     * @param fields as many as the header has, or not
     */
    record Row(int line, List<String> fields) {}

    private Table(List<String> names, List<Row> rows) {
        this.names = names;
        this.rows = rows;
    }

    /** The table that {@code body} holds, of at most {@code most} rows. */
    static Table of(byte[] body, int most) {
        List<String> lines = new String(body, UTF_8).lines().toList();
        if (lines.isEmpty()) {
            throw Problem.BAD_BODY.because("the table is empty: its first line must name the columns");
        }
        String head = lines.getFirst();
        List<String> names = fields(head.startsWith("\uFEFF") ? head.substring(1) : head);
        if (!names.contains("score") || new HashSet<>(names).size() < names.size()) {
            throw Problem.BAD_BODY.because("the first line must name each column once, among them score; read are "
                    + String.join(", ", Asked.NAMES));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(new Row(i + 1, fields(lines.get(i))));
            }
        }
        if (rows.size() > most) {
            throw Problem.TOO_LARGE.because("a table has at most " + most + " rows, this has " + rows.size());
        }
        return new Table(names, rows);
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * The fields of a row by column.
     *
     * @throws IllegalArgumentException if they are more or fewer than the header's
     */
    Map<String, String> values(Row row) {
        if (row.fields().size() != names.size()) {
            throw new IllegalArgumentException(
                    "has " + row.fields().size() + " fields, the header has " + names.size());
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), row.fields().get(i));
        }
        return values;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split(",", -1)) {
            String bare = field.strip();
            boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
            fields.add(quoted ? bare.substring(1, bare.length() - 1) : bare);
        }
        return fields;
    }
}
