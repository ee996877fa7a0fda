package io.vitalog.trainers.models;

/** Why something cannot be done with a model, in one line that a person can act on. */
public final class ModelRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ModelRefused(String message) {
        super(message);
    }
}
