package io.vitalog.infra.local.bench.table;

import io.vitalog.domain.envelope.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything that was found. */
public record Report(About about, List<Row> rows) {
    private static final List<String> HEADER = List.of("what", "median", "least", "most", "unit");

    /** Keeps the rows as they are now. */
    public Report {
        rows = List.copyOf(rows);
    }

    /** A header and a line a row, each of as many cells; remarks stand apart. */
    public List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>(List.of(HEADER));
        rows.forEach(row -> cells.add(cells(row)));
        return cells;
    }

    /** The report for programs. */
    public byte[] json() {
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    private static List<String> cells(Row row) {
        Spread spread = row.spread();
        String what = row.row() + ": " + row.figure();
        return spread == null
                ? List.of(what, "", "", "", "")
                : List.of(what, text(spread.median()), text(spread.least()), text(spread.most()), row.unit());
    }

    /** Three digits that count, and all of those before the point. */
    private static String text(double value) {
        int behind = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + behind + "f", value);
    }
}
