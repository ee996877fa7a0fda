package io.vitalog.domain.insights.advice;

import io.vitalog.domain.insights.advice.Usual.Level;
import java.util.ArrayList;
import java.util.List;

/** The rules for sessions before a camera: one by accuracy and engagement, one by length. */
final class YogaRules {
    private YogaRules() {}

    /**
     * What the newest session leads to.
     *
     * @param accuracy in percent
     * @param minutes of the session
     * @param engagement 0 to 1
     */
    static List<Advice> of(Usual accuracy, Usual minutes, Usual engagement) {
        List<Advice> advice = new ArrayList<>();
        advice.add(
                switch (accuracy.level()) {
                    case HIGHER -> moreAccurate(accuracy, minutes, engagement);
                    case AS_USUAL -> asAccurate(accuracy, minutes, engagement);
                    case LOWER -> lessAccurate(accuracy, minutes, engagement);
                });
        if (minutes.level() != Level.AS_USUAL) {
            advice.add(length(minutes, accuracy.lower() || engagement.lower()));
        }
        return advice;
    }

    private static Advice moreAccurate(Usual accuracy, Usual minutes, Usual engagement) {
        return switch (engagement.level()) {
            case HIGHER ->
                Advice.told(
                        "accuracy-up-engagement-up",
                        "More accurate (%.0f %%, usually %.0f %%) and more engaged: stay with this kind of session.",
                        accuracy.value(),
                        accuracy.mean());
            case AS_USUAL ->
                Advice.told(
                        "accuracy-up",
                        "Your poses were more accurate than usual (%.0f %%, usually %.0f %%). Add one new pose next"
                                + " time and keep the rest.",
                        accuracy.value(),
                        accuracy.mean());
            case LOWER -> accurateButBored(accuracy, minutes, engagement);
        };
    }

    private static Advice accurateButBored(Usual accuracy, Usual minutes, Usual engagement) {
        return Advice.told(
                "accuracy-up-engagement-down",
                "Your poses were more accurate than usual (%.0f %%, usually %.0f %%), with less engagement"
                        + " (%.2f, usually %.2f). Pick a flow that you enjoy for the next %.0f minutes: the accuracy"
                        + " is there.",
                accuracy.value(),
                accuracy.mean(),
                engagement.value(),
                engagement.mean(),
                minutes.mean());
    }

    private static Advice asAccurate(Usual accuracy, Usual minutes, Usual engagement) {
        return switch (engagement.level()) {
            case HIGHER ->
                Advice.told(
                        "engagement-up",
                        "You were more engaged than usual (%.2f, usually %.2f). That is a session to come back to.",
                        engagement.value(),
                        engagement.mean());
            case AS_USUAL ->
                Advice.told(
                        "steady",
                        "As steady as your last sessions (%.0f %% accurate). To go on, add five minutes or try one"
                                + " harder pose.",
                        accuracy.value());
            case LOWER ->
                Advice.told(
                        "engagement-down",
                        "Your accuracy held, with less engagement than usual (%.2f, usually %.2f). Other music, another"
                                + " time of day or another flow of %.0f minutes may bring it back.",
                        engagement.value(),
                        engagement.mean(),
                        minutes.mean());
        };
    }

    private static Advice lessAccurate(Usual accuracy, Usual minutes, Usual engagement) {
        return switch (engagement.level()) {
            case HIGHER ->
                Advice.told(
                        "engagement-up-accuracy-down",
                        "You were more engaged than usual (%.2f, usually %.2f). Take the first five minutes slower and"
                                + " hold each pose a breath longer: accuracy follows.",
                        engagement.value(),
                        engagement.mean());
            case AS_USUAL ->
                Advice.told(
                        "accuracy-down",
                        "Your poses were less accurate than usual (%.0f %%, usually %.0f %%). Hold each pose a breath"
                                + " longer, and check that the camera sees all of you.",
                        accuracy.value(),
                        accuracy.mean());
            case LOWER ->
                Advice.told(
                        "accuracy-down-engagement-down",
                        "You practised, and that counts. For the next one choose %.0f minutes of something that you"
                                + " know well.",
                        minutes.mean());
        };
    }

    private static Advice length(Usual minutes, boolean somethingFell) {
        if (minutes.lower()) {
            return Advice.told(
                    "shorter",
                    "%.0f minutes count too (usually %.0f): a short session keeps the habit.",
                    minutes.value(),
                    minutes.mean());
        }
        return somethingFell
                ? Advice.told(
                        "longer-than-helped",
                        "This one was longer than usual (%.0f minutes, usually %.0f). Try %.0f next time and add a few"
                                + " minutes later.",
                        minutes.value(),
                        minutes.mean(),
                        minutes.mean())
                : Advice.told(
                        "longer",
                        "You kept your level for longer than usual (%.0f minutes, usually %.0f).",
                        minutes.value(),
                        minutes.mean());
    }
}
