package io.vitalog.infra.devices.simulation.sendings;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.facts.Fact;
import io.vitalog.infra.devices.simulation.chance.Dice;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes events of facts. An id has the form of a UUIDv7 (RFC 9562): the event's time, then bits that follow from the
 * seed, the fact's kind and its key, where others put random ones.
 *
 * @param dice of the seed
 */
public record EventIds(Dice dice) {
    /** The door that the simulator comes through. */
    public static final String SOURCE = "/simulator";

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    public <F extends Fact> Event<F> event(String subject, Instant time, F fact) {
        return event(subject, time, 0, fact);
    }

    /**
     * The event of a fact whose time a clock gave that had jumped: two facts may then have one time and key, and are
     * two events all the same.
     *
     * @param jumpS by how many seconds, negative for backward
     */
    public <F extends Fact> Event<F> event(String subject, Instant time, int jumpS, F fact) {
        String type = EventCatalogue.typeOf(fact).name();
        Dice key = dice.of(subject).of(type).of(fact.naturalKey(time));
        Dice drawn = jumpS == 0 ? key : key.of(jumpS);
        long high = time.toEpochMilli() << 16 | VERSION_7 | drawn.bits(0) >>> 52;
        long low = drawn.bits(1) >>> 2 | VARIANT;
        return Event.of(new UUID(high, low).toString(), SOURCE, time, subject, fact);
    }
}
