package io.vitalog.projections.sleep;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.sleep.Sleep;
import io.vitalog.domain.sleep.SleepEvent;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.VersionedFacts;
import org.jspecify.annotations.Nullable;

/** Keeps the newest version of each sleep, and the order of those that were withdrawn. */
public final class SleepProjection extends VersionedFacts<SleepEvent> {
    public SleepProjection(EventCodec codec) {
        super(ReadModel.SLEEP, SleepEvent.class, codec);
    }

    @Override
    protected @Nullable Object view(Event<?> event, SleepEvent fact) {
        return switch (fact) {
            case SleepEvent.SleepRecorded recorded -> Sleep.of(event, recorded);
            case SleepEvent.SleepRetracted _ -> null;
        };
    }
}
