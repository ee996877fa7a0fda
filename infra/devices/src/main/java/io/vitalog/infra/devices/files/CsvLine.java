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
     * @param expected about how many fields to make room for
     * @throws Malformed when the quotes do not match
     */
    static List<String> fields(String line, int expected) throws Malformed {
        return line.indexOf('"') < 0 ? plain(line, expected) : quoted(line);
    }

    private static List<String> plain(String line, int expected) {
        List<String> fields = new ArrayList<>(expected);
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            fields.add(line.substring(start, comma));
            start = comma + 1;
        }
        fields.add(line.substring(start));
        return fields;
    }

    private static List<String> quoted(String line) throws Malformed {
        try {
            return CsvReader.builder().ofSingleCsvRecord(line).getFields();
        } catch (CsvParseException broken) {
            throw new Malformed(Skip.NOT_CSV, "the quotes do not match: " + line);
        }
    }
}
