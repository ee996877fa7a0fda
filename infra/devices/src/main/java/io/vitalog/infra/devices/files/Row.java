package io.vitalog.infra.devices.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a CSV file, read by the indexes that its mapper looked up once in the header. */
public final class Row {
    private final Columns columns;
    private final List<String> fields;

    /**
     * A row.
     *
     * @throws Malformed when there are not as many fields as columns
     */
    public Row(Columns columns, List<String> fields) throws Malformed {
        if (fields.size() != columns.size()) {
            throw new Malformed(Skip.WRONG_FIELD_COUNT, fields.size() + " fields instead of " + columns.size());
        }
        this.columns = columns;
        this.fields = fields;
    }

    /** The field without the blanks around it (no-break spaces included), or null when nothing is left. */
    public @Nullable String find(int column) {
        String field = fields.get(column);
        int start = 0;
        int end = field.length();
        while (start < end && blank(field.charAt(start))) {
            start++;
        }
        while (end > start && blank(field.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : field.substring(start, end);
    }

    public String text(int column) throws Malformed {
        String text = find(column);
        if (text == null) {
            throw new Malformed(Skip.MISSING_FIELD, name(column) + " is blank");
        }
        return text;
    }

    public double number(int column) throws Malformed {
        return Numbers.parse(name(column), text(column));
    }

    /** The number, or null when the field is blank. */
    public @Nullable Double findNumber(int column) throws Malformed {
        String text = find(column);
        return text == null ? null : Numbers.parse(name(column), text);
    }

    public int whole(int column) throws Malformed {
        return Numbers.whole(name(column), text(column));
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0';
    }

    private String name(int column) {
        return columns.names().get(column);
    }
}
