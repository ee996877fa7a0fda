package io.vitalog.infra.devices.check;

import io.vitalog.infra.devices.simulation.ledger.Tallied;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was found when a ledger was held against what is served. */
public final class SimulationVerdict {
    private static final int MOST_EXAMPLES = 20;

    private final List<String> examples = new ArrayList<>();
    private long users;
    private long days;
    private long compared;
    private long lost;
    private long doubled;
    private long different;
    private long deadLetters;

    /** Whether something was compared and nothing is lost, doubled or different. */
    public boolean passed() {
        return compared > 0 && lost == 0 && doubled == 0 && different == 0;
    }

    public long lost() {
        return lost;
    }

    public long doubled() {
        return doubled;
    }

    public long different() {
        return different;
    }

    /** The first things that are wrong, and the verdict. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(examples);
        long wrong = lost + doubled + different;
        if (wrong > examples.size()) {
            lines.add("... and more of that kind");
        }
        lines.add(String.format(
                Locale.ROOT,
                "%s: %,d users, %,d days, %,d comparisons; lost %,d, doubled %,d, different %,d; %,d dead letters",
                passed() ? "equal" : "NOT EQUAL",
                users,
                days,
                compared,
                lost,
                doubled,
                different,
                deadLetters));
        return lines;
    }

    void userMet() {
        users++;
    }

    void dayMet() {
        days++;
    }

    void deadLettersMet(int count) {
        deadLetters += count;
    }

    void equal() {
        compared++;
    }

    void lost(long count, String what) {
        compared++;
        lost += count;
        example("lost: " + what);
    }

    void doubled(long count, String what) {
        compared++;
        doubled += count;
        example("doubled: " + what);
    }

    void different(String what) {
        compared++;
        different++;
        example("different: " + what);
    }

    /** Compares what was sent with what is served. */
    void compare(String what, Tallied sent, Tallied served) {
        String counts = what + ": sent " + sent.count() + ", served " + served.count();
        if (served.count() < sent.count()) {
            lost(sent.count() - served.count(), counts);
        } else if (served.count() > sent.count()) {
            doubled(served.count() - sent.count(), counts);
        } else if (!served.equals(sent)) {
            different(what + ": as many as were sent, but not the same");
        } else {
            equal();
        }
    }

    private void example(String what) {
        if (examples.size() < MOST_EXAMPLES) {
            examples.add(what);
        }
    }
}
