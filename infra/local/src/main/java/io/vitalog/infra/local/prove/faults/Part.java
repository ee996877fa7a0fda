package io.vitalog.infra.local.prove.faults;

import java.util.Locale;

/** A process of a stack that a fault can strike. */
public enum Part {
    /** Broker and store; they share a process, as they do on one machine. */
    BROKER_AND_STORE,
    STREAMS_1,
    STREAMS_2,
    PROJECTIONS_1,
    PROJECTIONS_2,
    API;

    /** Whether it keeps on its disk what it can get back from the broker. */
    public boolean keepsState() {
        return this == STREAMS_1 || this == STREAMS_2;
    }

    /** As it is shown, and as its files are named. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
