package io.vitalog.projections.plays;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.plays.Play;
import io.vitalog.domain.plays.PlayEvent;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.VersionedFacts;
import org.jspecify.annotations.Nullable;

/** Keeps the newest version of each play. */
public final class PlaysProjection extends VersionedFacts<PlayEvent> {
    public PlaysProjection(EventCodec codec) {
        super(ReadModel.PLAYS, PlayEvent.class, codec);
    }

    @Override
    protected @Nullable Object view(Event<?> event, PlayEvent fact) {
        return switch (fact) {
            case PlayEvent.PlayScored stated -> Play.of(event, stated);
        };
    }
}
