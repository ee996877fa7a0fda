package io.vitalog.infra.devices.facts;

import io.vitalog.domain.facts.Fact;
import io.vitalog.infra.devices.files.Skip;
import java.time.Instant;

/** What a mapper makes of a row. */
public interface Facts {

    void fact(String userId, Instant time, Fact fact);

    void sample(Sample sample);

    /** A part of the row is left out; the rest of it goes on. */
    void leftOut(Skip cause, String what);
}
