package io.vitalog.infra.devices.table;

import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Numbers;
import io.vitalog.infra.devices.files.Row;
import io.vitalog.infra.devices.files.Skip;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row by the names of its columns.
 *
 * @param notation how the file writes what is in them
 */
record Cells(Columns columns, Row row, Notation notation) {

    /**
     * How values are written.
     *
     * @param decimal the character before the decimals
     * @param missing texts that mean that there is no value
     */
    record Notation(char decimal, Set<String> missing) {}

    /** The text; null where the field is blank or says that there is none. */
    @Nullable
    String find(String column) throws Malformed {
        String text = row.find(columns.indexOf(column));
        return text == null || notation.missing().contains(text) ? null : text;
    }

    String text(String column) throws Malformed {
        String text = find(column);
        if (text == null) {
            throw new Malformed(Skip.MISSING_FIELD, column + " is blank");
        }
        return text;
    }

    @Nullable
    Double findNumber(String column) throws Malformed {
        String text = find(column);
        return text == null ? null : (Double) Numbers.parse(column, text.replace(notation.decimal(), '.'));
    }
}
