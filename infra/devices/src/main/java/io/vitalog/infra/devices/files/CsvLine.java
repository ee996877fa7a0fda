package io.vitalog.infra.devices.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;

/** Splits one line of a CSV file into its fields. */
final class CsvLine {
    private CsvLine() {}

    /**
     * The fields.
     *
     * @param delimiter between fields
     * @param expected about how many fields to make room for
     * @throws Malformed when the quotes do not match
     */
    static List<String> fields(String line, char delimiter, int expected) throws Malformed {
        return line.indexOf('"') < 0 ? plain(line, delimiter, expected) : quoted(line, delimiter);
    }

    private static List<String> plain(String line, char delimiter, int expected) {
        List<String> fields = new ArrayList<>(expected);
        int start = 0;
        for (int comma = line.indexOf(delimiter); comma >= 0; comma = line.indexOf(delimiter, start)) {
            fields.add(line.substring(start, comma));
            start = comma + 1;
        }
        fields.add(line.substring(start));
        return fields;
    }

    private static List<String> quoted(String line, char delimiter) throws Malformed {
        try {
            return CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .ofSingleCsvRecord(line)
                    .getFields();
        } catch (CsvParseException broken) {
            throw new Malformed(Skip.NOT_CSV, "the quotes do not match: " + line);
        }
    }
}
