package io.vitalog.infra.devices.facts;

import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.FirstBroken;
import io.vitalog.domain.facts.Violation;
import io.vitalog.domain.intake.Intake;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.time.Instant;
import java.util.Optional;

/** What a mapper makes of a row. */
public interface Facts {

    void fact(String userId, Instant time, Fact fact);

    /**
     * The same, of values that a file states and nobody has looked at.
     *
     * @throws Malformed if the fact breaks a rule of its own
     */
    default void checked(String userId, Instant time, Fact fact) throws Malformed {
        Optional<Violation> broken = FirstBroken.of(fact);
        if (broken.isPresent()) {
            throw new Malformed(Skip.OUT_OF_RANGE, broken.get().rule());
        }
        fact(userId, time, fact);
    }

    /**
     * An entry of a catalogue, listed since the earliest time that anything holds.
     *
     * @throws Malformed if {@code id} can be none, or the entry breaks a rule of its own
     */
    default void listed(String id, Fact entry) throws Malformed {
        if (!FirstBroken.isToken(id)) {
            throw new Malformed(Skip.MALFORMED_FIELD, "'" + id + "' is no id");
        }
        checked(id, Intake.EARLIEST, entry);
    }

    void sample(Sample sample);

    /** A part of the row is left out; the rest of it goes on. */
    void leftOut(Skip cause, String what);
}
