package io.vitalog.domain.users;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens to a user's account and profile. Each event carries the whole profile as it is from then on. */
public sealed interface UserEvent extends Fact {

    @Nullable
    String key();

    /** As it is from then on; absent only where a closed account had none. */
    @Nullable
    Profile profile();

    @Override
    default void check(Check check) {
        check.key("key", key());
        Profile profile = profile();
        if (profile != null) {
            profile.check(check.within("profile"));
        }
    }

    /** The user joined. */
    record UserRegistered(
            @Required String origin,
            @Required String key,
            @Required Profile profile,
            @ZeroWhenAbsent long revision) implements UserEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return key;
        }
    }

    /** The user changed what is known of them. */
    record ProfileChanged(
            @Required String origin,
            @Nullable String key,
            @Required Profile profile,
            @ZeroWhenAbsent long revision) implements UserEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return key != null ? key : eventTime.toString();
        }
    }

    /**
     * The user left. Their history stays until it is erased.
     *
     * @param profile as it was; the decision fills it in
     */
    record AccountClosed(
            @Required String origin,
            @Required String key,
            @Nullable String reason,
            @Nullable Profile profile,
            @ZeroWhenAbsent long revision)
            implements UserEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return key;
        }

        @Override
        public void check(Check check) {
            UserEvent.super.check(check.text("reason", reason, 1_000));
        }
    }
}
