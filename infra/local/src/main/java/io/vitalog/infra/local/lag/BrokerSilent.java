package io.vitalog.infra.local.lag;

import org.jspecify.annotations.Nullable;

/** The broker gave no answer in time: it stopped, or cannot be reached. */
public final class BrokerSilent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerSilent(String bootstrap, @Nullable Throwable cause) {
        super("the broker at " + bootstrap + " does not answer; did the stack stop?", cause);
    }
}
