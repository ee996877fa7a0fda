package io.vitalog.infra.local.cli.exports;

import java.util.Locale;

/** What states figures that served ones can be held against. */
enum CheckKind {
    FITBIT,
    PMDATA,
    /** The ledger of a simulation. */
    SIMULATION;

    /** As it is typed and shown. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
