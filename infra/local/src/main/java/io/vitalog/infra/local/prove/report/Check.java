package io.vitalog.infra.local.prove.report;

import io.vitalog.infra.devices.check.SimulationVerdict;
import io.vitalog.infra.local.prove.topics.Difference;
import io.vitalog.infra.local.prove.topics.OpenTransactions;
import io.vitalog.projections.digest.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What one check came to.
 *
 * @param name what was looked at
 * @param holds whether it is as it must be
 * @param found how much was compared
 * @param wrong what is not as it must be, a line each; empty when it holds
 */
public record Check(String name, boolean holds, String found, List<String> wrong) {
    private static final int MOST_LINES = 20;

    public Check {
        wrong = List.copyOf(wrong);
    }

    /** Something that failed before it could be compared. */
    public static Check failed(String name, String why) {
        return new Check(name, false, why, List.of(why));
    }

    /** What is served, held against the ledger of what was sent. */
    public static Check served(SimulationVerdict verdict) {
        List<String> lines = verdict.lines();
        return new Check(
                "served as sent",
                verdict.passed(),
                lines.getLast(),
                verdict.passed() ? List.of() : lines.subList(0, lines.size() - 1));
    }

    /** A topic's records, held against what its input comes to. */
    public static Check of(String name, Difference difference) {
        String found = String.format(
                Locale.ROOT,
                "%,d expected, %,d written; lost %,d, surplus %,d, out of order %,d",
                difference.expected(),
                difference.written(),
                difference.missing().size(),
                difference.surplus().size(),
                difference.disordered().size());
        return new Check(name, difference.none(), found, first(difference.lines()));
    }

    /** Transactions that must have ended by now. */
    public static Check of(OpenTransactions open) {
        String found = String.format(
                Locale.ROOT,
                "%,d partitions; left open %,d",
                open.partitions(),
                open.left().size());
        return new Check("transactions ended", open.left().isEmpty(), found, first(open.left()));
    }

    /** Read models that lived through the faults, held against others that were built from the beginning. */
    public static Check rebuilt(Digest lived, Digest built) {
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < lived.parts().size(); i++) {
            Digest.Part one = lived.parts().get(i);
            Digest.Part other = built.parts().get(i);
            if (one.count() != other.count()) {
                wrong.add(String.format(
                        Locale.ROOT, "%s: %,d documents, rebuilt %,d", one.readModel(), one.count(), other.count()));
            } else if (!one.sha256().equals(other.sha256())) {
                wrong.add(one.readModel() + ": as many documents as rebuilt, but not the same");
            }
        }
        long documents = lived.parts().stream().mapToLong(Digest.Part::count).sum();
        String found = String.format(
                Locale.ROOT,
                "%d read models, %,d documents; %s",
                lived.parts().size(),
                documents,
                wrong.isEmpty() ? "all equal" : wrong.size() + " differ");
        return new Check("rebuilt from the beginning", documents > 0 && wrong.isEmpty(), found, first(wrong));
    }

    private static List<String> first(List<String> lines) {
        return lines.size() <= MOST_LINES ? lines : lines.subList(0, MOST_LINES);
    }
}
