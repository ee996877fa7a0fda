package io.vitalog.infra.local.prove.recovery;

import io.vitalog.infra.local.prove.faults.Part;
import java.util.List;

/**
 * How streams came back.
 *
 * @param facts that had been told
 * @param killed who was killed; both are started again at once, one is not
 * @param firstS seconds from the strike until a fact that was sent after it was served
 * @param everyS until one of every partition was
 * @param caughtUpS until everything that had been sent by then was
 */
public record Restored(int facts, List<Part> killed, double firstS, double everyS, double caughtUpS) {
    public Restored {
        killed = List.copyOf(killed);
    }
}
