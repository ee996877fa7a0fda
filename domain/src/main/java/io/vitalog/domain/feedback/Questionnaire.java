package io.vitalog.domain.feedback;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A set of questions with their scales. Scales are kept as they are and never converted into one another. */
public enum Questionnaire {
    /** Vitalog's own: 1 to 5, exertion 1 to 10. */
    @JsonProperty("vitalog")
    VITALOG,
    /** PMSys (PMData): 1 to 5, readiness 0 to 10. */
    @JsonProperty("pmsys")
    PMSYS;

    private static final Scale ONE_TO_FIVE = new Scale(1, 5);
    private static final Scale ONE_TO_TEN = new Scale(1, 10);
    private static final Scale ZERO_TO_TEN = new Scale(0, 10);

    /** The scale on which {@code item} is answered. */
    public Scale scale(Item item) {
        return switch (item) {
            case MOOD, ENERGY, FATIGUE, STRESS, SORENESS, SLEEP_QUALITY -> ONE_TO_FIVE;
            case PERCEIVED_EXERTION -> ONE_TO_TEN;
            case READINESS -> this == PMSYS ? ZERO_TO_TEN : ONE_TO_FIVE;
        };
    }

    /** A question. */
    public enum Item {
        MOOD("mood"),
        ENERGY("energy"),
        PERCEIVED_EXERTION("perceivedExertion"),
        FATIGUE("fatigue"),
        STRESS("stress"),
        SORENESS("soreness"),
        READINESS("readiness"),
        SLEEP_QUALITY("sleepQuality");

        private final String member;

        Item(String member) {
            this.member = member;
        }

        /** Its name in payloads and read models. */
        public String member() {
            return member;
        }
    }

    /** The range of an answer, both ends included. */
    public record Scale(int least, int most) {
        /** Such as {@code 1-5}. */
        public String label() {
            return least + "-" + most;
        }
    }
}
