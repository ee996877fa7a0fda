package io.vitalog.trainers.tables;

/** Why nothing can be learnt, in one line that a person can act on. */
public final class TrainingRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TrainingRefused(String message) {
        super(message);
    }
}
