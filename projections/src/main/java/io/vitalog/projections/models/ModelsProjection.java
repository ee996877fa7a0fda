package io.vitalog.projections.models;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.models.Activation;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.VersionedFacts;
import org.jspecify.annotations.Nullable;

/** Keeps each trained version and each activation. */
public final class ModelsProjection extends VersionedFacts<ModelEvent> {
    public ModelsProjection(EventCodec codec) {
        super(ReadModel.MODELS, ModelEvent.class, codec);
    }

    @Override
    protected @Nullable Object view(Event<?> event, ModelEvent fact) {
        return switch (fact) {
            case ModelEvent.ModelTrained trained -> TrainedModel.of(event, trained);
            case ModelEvent.ModelActivated activated -> Activation.of(event, activated);
        };
    }
}
