package io.vitalog.infra.devices.simulation;

import io.vitalog.infra.devices.simulation.ledger.LedgerFile;
import org.jspecify.annotations.Nullable;

/**
 * How records are delivered.
 *
 * @param perSecond how many at most; zero for as many as the outlet takes
 * @param ledger what keeps account, if anything does
 * @param goesOn whether live days follow the history, so that its last dates stay open in the ledger
 */
public record Delivery(
        Outlet outlet, double perSecond, @Nullable LedgerFile ledger, boolean goesOn) {
    /** As fast as the outlet takes them, without account. */
    public static Delivery to(Outlet outlet) {
        return new Delivery(outlet, 0, null, false);
    }
}
