package io.vitalog.domain.placement;

import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.readings.Chunk;
import io.vitalog.domain.readings.ChunkKey;
import java.time.Instant;

/** What a fact or a chunk of samples brings into one local day. */
public sealed interface Contribution {

    LocalZone zone();

    /** A fact other than a reading. */
    record OfFact(String factId, Instant time, Fact fact, LocalZone zone) implements Contribution {}

    /**
     * The samples of a chunk in one zone. Those whose minutes lie in other days are carried along: which count is for
     * the day's fold to say, once, instead of at every change.
     */
    record OfSamples(ChunkKey chunk, Chunk samples, LocalZone zone) implements Contribution {}
}
