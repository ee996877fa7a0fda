package io.vitalog.infra.devices.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was compared for one user, by figure, and where file and served differ. */
public final class Tally {
    private final String userId;
    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    Tally(String userId) {
        this.userId = userId;
    }

    /** How many comparisons of a figure were made, and how many of them came out equal. */
    public record Count(int equal, int compared) {}

    public String userId() {
        return userId;
    }

    /** By figure, in the order in which they were first compared. */
    public Map<String, Count> counts() {
        return counts;
    }

    /** In words, one a difference. */
    public List<String> differences() {
        return differences;
    }

    /** Counts a comparison; {@code difference} says what differs unless {@code equal}. */
    void compared(String figure, boolean equal, String difference) {
        Count before = counts.getOrDefault(figure, new Count(0, 0));
        counts.put(figure, new Count(before.equal + (equal ? 1 : 0), before.compared + 1));
        if (!equal) {
            differences.add(figure + " " + difference);
        }
    }
}
