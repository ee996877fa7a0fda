package io.vitalog.domain.facts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an event says happened: the payload. Its identity is who measured or decided it ({@link #origin()}), what it is
 * (the kind of its event type) and its {@link #naturalKey natural key}, never the door it came through.
 */
public interface Fact {
    /** JSON numbers are exact up to here in every language. */
    long MOST_REVISIONS = (1L << 53) - 1;

    /** Who measured or decided it: a device, an app or a provider account, such as {@code fitbit}. */
    String origin();

    /**
     * What tells this fact from its siblings of the same user, origin and kind, such as a provider's log id.
     *
     * @param eventTime the event's time, for facts that are told apart by it
     */
    String naturalKey(Instant eventTime);

    /** Rises with each correction; of two versions the higher one counts. Zero for a fact never corrected. */
    long revision();

    /** Whether this version withdraws the fact. */
    @JsonIgnore
    default boolean retracted() {
        return false;
    }

    /** The zone of the wall clock beside the user: an offset such as {@code +01:00} or a name; absent if unknown. */
    default @Nullable String zone() {
        return null;
    }

    /** States to {@code check} every rule that its own members keep; {@link Check#every} adds those of all facts. */
    void check(Check check);
}
