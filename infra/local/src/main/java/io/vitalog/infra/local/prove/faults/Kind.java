package io.vitalog.infra.local.prove.faults;

/** How a fault strikes. */
public enum Kind {
    /** As {@code kill -9} does; started again on what it kept. */
    KILL("kill -9"),
    /** The same, and its disk is gone too. */
    KILL_AND_LOSE_STATE("kill -9, state lost"),
    /** It stands still, as under a hypervisor that has no time for it, and goes on. */
    PAUSE("pause");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
