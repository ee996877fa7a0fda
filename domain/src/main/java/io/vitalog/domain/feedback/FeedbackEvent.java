package io.vitalog.domain.feedback;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a user says. Every report is kept. */
public sealed interface FeedbackEvent extends Fact {

    private static String keyOf(String sort, @Nullable String key, Instant eventTime) {
        return sort + "/" + (key != null ? key : eventTime);
    }

    /**
     * How the user feels that day. Each answer is on the scale of its questionnaire and kept as it was given.
     *
     * @param questionnaire which scales the answers are on; {@link Questionnaire#VITALOG} unless said
     * @param sleepDurationH hours of sleep as the user remembers them
     * @param injuries what is hurt; an empty list says that nothing is
     * @param consumed what the user remembers to have eaten and drunk that day
     */
    record DailyReported(
            @Required String origin,
            @Nullable String key,
            @Nullable Questionnaire questionnaire,
            @Nullable Integer mood,
            @Nullable Integer energy,
            @Nullable Integer perceivedExertion,
            @Nullable Integer fatigue,
            @Nullable Integer stress,
            @Nullable Integer soreness,
            @Nullable Integer readiness,
            @Nullable Integer sleepQuality,
            @Nullable Double sleepDurationH,
            @Nullable List<String> soreAreas,
            @Nullable List<Injury> injuries,
            @Nullable Consumed consumed,
            @Nullable String zone,
            @ZeroWhenAbsent long revision)
            implements FeedbackEvent {

        @Override
        public String naturalKey(Instant eventTime) {
            return keyOf("daily", key, eventTime);
        }

        /** The questionnaire, the default made explicit. */
        public Questionnaire asked() {
            return questionnaire != null ? questionnaire : Questionnaire.VITALOG;
        }

        /** The answer to {@code item}, if given. */
        public @Nullable Integer answer(Questionnaire.Item item) {
            return switch (item) {
                case MOOD -> mood;
                case ENERGY -> energy;
                case PERCEIVED_EXERTION -> perceivedExertion;
                case FATIGUE -> fatigue;
                case STRESS -> stress;
                case SORENESS -> soreness;
                case READINESS -> readiness;
                case SLEEP_QUALITY -> sleepQuality;
            };
        }

        @Override
        public void check(Check check) {
            check.key("key", key);
            for (Questionnaire.Item item : Questionnaire.Item.values()) {
                Questionnaire.Scale scale = asked().scale(item);
                check.between(item.member(), answer(item), scale.least(), scale.most());
            }
            check.between("sleepDurationH", sleepDurationH, 0, 24)
                    .texts("soreAreas", soreAreas, 64, 64)
                    .each("injuries", injuries, 64, Injury::check);
            if (consumed != null) {
                consumed.check(check.within("consumed"));
            }
        }
    }

    /**
     * How hard a session was (session RPE after Foster, Borg CR-10). The event's time is the session's end.
     *
     * @param perceivedExertion 0 to 10
     * @param durationMin minutes
     */
    record SessionRated(
            @Required String origin,
            @Nullable String key,
            @Required int perceivedExertion,
            @Required double durationMin,
            @Nullable List<String> activities,
            @Nullable String zone,
            @ZeroWhenAbsent long revision)
            implements FeedbackEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return keyOf("session", key, eventTime);
        }

        /** Foster's session load: perceived exertion times minutes, in arbitrary units. */
        public double load() {
            return perceivedExertion * durationMin;
        }

        @Override
        public void check(Check check) {
            check.key("key", key)
                    .between("perceivedExertion", perceivedExertion, 0, 10)
                    .between("durationMin", durationMin, 0, 24 * 60)
                    .texts("activities", activities, 32, 64);
        }
    }

    /** A thumb up or down for a workout. */
    record WorkoutRated(
            @Required String origin,
            @Nullable String key,
            @Required String workoutId,
            @Required boolean liked,
            @ZeroWhenAbsent long revision)
            implements FeedbackEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return keyOf("workout", key, eventTime);
        }

        @Override
        public void check(Check check) {
            check.key("key", key).token("workoutId", workoutId);
        }
    }

    /**
     * A report was withdrawn.
     *
     * @param key the natural key: {@code daily/}, {@code session/} or {@code workout/}, then the report's key, or its
     *     time when it had none
     */
    record FeedbackRetracted(
            @Required String origin,
            @Required String key,
            @ZeroWhenAbsent long revision) implements FeedbackEvent {
        private static final Pattern NAMES_A_REPORT = Pattern.compile("(daily|session|workout)/.+");

        @Override
        public String naturalKey(Instant eventTime) {
            return key;
        }

        @Override
        public boolean retracted() {
            return true;
        }

        @Override
        public void check(Check check) {
            check.key("key", key)
                    .that(NAMES_A_REPORT.matcher(key).matches(), "key must begin with daily/, session/ or workout/");
        }
    }
}
