package io.vitalog.domain.models;

import io.vitalog.domain.facts.Occurrence;
import io.vitalog.domain.models.ModelEvent.ModelActivated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The read model of an activation.
 *
 * @param ordinal counts the activations of this model, from 1: the greatest one holds
 * @param reason in words
 */
public record Activation(
        String model,
        int version,
        int ordinal,
        Instant activatedAt,
        @Nullable String reason) {

    public static Activation of(Occurrence event, ModelActivated fact) {
        return new Activation(fact.model(), fact.version(), fact.ordinal(), event.time(), fact.reason());
    }
}
