package io.vitalog.domain.placement;

import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.readings.ChunkKey;
import java.time.Instant;

/** What a fact or a chunk of samples brings into one local day. */
public sealed interface Contribution {

    LocalZone zone();

    /** A fact other than a reading. */
    record OfFact(String factId, Instant time, Fact fact, LocalZone zone) implements Contribution {}

    /** The samples of a chunk that fall into the day. */
    record OfSamples(ChunkKey chunk, Minutes minutes, LocalZone zone) implements Contribution {}
}
