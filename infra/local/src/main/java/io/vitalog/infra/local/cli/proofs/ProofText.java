package io.vitalog.infra.local.cli.proofs;

import io.vitalog.infra.local.cli.options.Columns;
import io.vitalog.infra.local.origin.Origin;
import io.vitalog.infra.local.prove.recovery.RecoveryReport;
import io.vitalog.infra.local.prove.recovery.Restored;
import io.vitalog.infra.local.prove.report.Check;
import io.vitalog.infra.local.prove.report.ProofReport;
import io.vitalog.infra.local.prove.report.Struck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Proofs as text. */
final class ProofText {
    private ProofText() {}

    /** A table of faults, a line a check with what is wrong, the verdict, how to repeat it. */
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
        lines.addAll(closing(report.origin(), report.repeat()));
        return lines;
    }

    /** A table of kills with the times to come back, how to repeat it. */
    static List<String> of(RecoveryReport report) {
        List<String> lines = new ArrayList<>(List.of(""));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("killed", "facts", "first served", "every partition", "caught up"));
        report.restored().forEach(restored -> rows.add(row(restored)));
        lines.addAll(Columns.aligned(rows));
        lines.addAll(closing(report.origin(), report.repeat()));
        return lines;
    }

    private static List<String> closing(Origin origin, String repeat) {
        return List.of(origin.build(), origin.machine().words(), "again: " + repeat);
    }

    private static List<String> row(Restored restored) {
        return List.of(
                restored.killed().size() == 1 ? "one of two, the other takes over" : "both, started again",
                String.format(Locale.ROOT, "%,d", restored.facts()),
                seconds(restored.firstS()),
                seconds(restored.everyS()),
                seconds(restored.caughtUpS()));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    private static List<String> row(Struck struck) {
        Double recovered = struck.recoveredS();
        return List.of(
                struck.fault().kind().toString(),
                struck.fault().part().toString(),
                String.valueOf(struck.round()),
                struck.underLoad() ? "yes" : "no",
                struck.fault().downS() + " s",
                recovered == null ? "never" : seconds(recovered));
    }
}
