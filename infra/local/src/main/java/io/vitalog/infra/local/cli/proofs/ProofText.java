package io.vitalog.infra.local.cli.proofs;

import io.vitalog.infra.local.cli.options.Columns;
import io.vitalog.infra.local.prove.report.Check;
import io.vitalog.infra.local.prove.report.ProofReport;
import io.vitalog.infra.local.prove.report.Struck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A proof as text: a table of faults, a line a check with what is wrong, the verdict, how to repeat it. */
final class ProofText {
    private ProofText() {}

    static List<String> of(ProofReport report) {
        List<String> lines = new ArrayList<>(List.of(""));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("fault", "part", "round", "under load", "down", "recovered after"));
        report.faults().forEach(struck -> rows.add(row(struck)));
        lines.addAll(Columns.aligned(rows));
        lines.add("");
        for (Check check : report.checks()) {
            lines.add((check.holds() ? "holds   " : "BROKEN  ") + check.name() + ": " + check.found());
            check.wrong().forEach(wrong -> lines.add("        " + wrong));
        }
        lines.add("");
        lines.add(String.format(Locale.ROOT, "%s after %.0f s", report.holds() ? "holds" : "BROKEN", report.seconds()));
        lines.add(report.origin().build());
        lines.add(report.origin().machine().words());
        lines.add("again: " + report.repeat());
        return lines;
    }

    private static List<String> row(Struck struck) {
        Double recovered = struck.recoveredS();
        return List.of(
                struck.fault().kind().toString(),
                struck.fault().part().toString(),
                String.valueOf(struck.round()),
                struck.underLoad() ? "yes" : "no",
                struck.fault().downS() + " s",
                recovered == null ? "never" : String.format(Locale.ROOT, "%.1f s", recovered));
    }
}
