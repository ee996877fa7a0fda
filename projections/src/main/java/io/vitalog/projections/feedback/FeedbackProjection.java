package io.vitalog.projections.feedback;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.feedback.FeedbackEvent;
import io.vitalog.domain.feedback.Report;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.VersionedFacts;
import org.jspecify.annotations.Nullable;

/** Keeps the newest version of each report, and the order of those that were withdrawn. */
public final class FeedbackProjection extends VersionedFacts<FeedbackEvent> {
    public FeedbackProjection(EventCodec codec) {
        super(ReadModel.FEEDBACK, FeedbackEvent.class, codec);
    }

    @Override
    protected @Nullable Object view(Event<?> event, FeedbackEvent fact) {
        return Report.of(event, fact);
    }
}
