package io.vitalog.projections.documents;

import com.mongodb.event.ServerDescriptionChangedEvent;
import com.mongodb.event.ServerListener;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts how often the store went away. A store that was killed may come back without the last that it had
 * acknowledged, so who writes must then ask it again how far it is.
 */
public final class StoreOutages implements ServerListener {
    private final AtomicLong count = new AtomicLong();

    /** How many there were. */
    public long count() {
        return count.get();
    }

    @Override
    public void serverDescriptionChanged(ServerDescriptionChangedEvent event) {
        if (event.getPreviousDescription().isOk() && !event.getNewDescription().isOk()) {
            count.incrementAndGet();
        }
    }
}
