package io.vitalog.domain.insights.advice;

import io.vitalog.domain.insights.advice.Usual.Level;
import java.util.ArrayList;
import java.util.List;

/** The rules for sessions with a heart rate: one by intensity and length, one by the share of active minutes. */
final class WorkoutRules {
    private static final double PERCENT = 100;

    private WorkoutRules() {}

    /**
     * What the newest session leads to.
     *
     * @param intensity mean over greatest heart rate
     * @param minutes of the session
     * @param activeShare of its minutes, 0 to 1
     */
    static List<Advice> of(Usual intensity, Usual minutes, Usual activeShare) {
        List<Advice> advice = new ArrayList<>();
        advice.add(
                switch (intensity.level()) {
                    case HIGHER -> harder(intensity, minutes);
                    case AS_USUAL -> asHard(intensity, minutes);
                    case LOWER -> easier(intensity, minutes);
                });
        if (activeShare.level() != Level.AS_USUAL) {
            advice.add(active(activeShare));
        }
        return advice;
    }

    private static Advice harder(Usual intensity, Usual minutes) {
        double percent = PERCENT * intensity.value();
        double usual = PERCENT * intensity.mean();
        return switch (minutes.level()) {
            case HIGHER ->
                Advice.told(
                        "harder-longer",
                        "Harder (%.0f %% of your greatest heart rate, usually %.0f %%) and longer than usual. Make the"
                                + " next one easy: rest is when you get fitter.",
                        percent,
                        usual);
            case AS_USUAL ->
                Advice.told(
                        "harder",
                        "Harder than usual at your usual length (%.0f %% of your greatest heart rate, usually %.0f %%)."
                                + " Follow it with an easy one.",
                        percent,
                        usual);
            case LOWER -> shortAndHard(minutes, percent);
        };
    }

    private static Advice shortAndHard(Usual minutes, double percent) {
        return Advice.told(
                "harder-shorter",
                "Short and hard: %.0f minutes at %.0f %% of your greatest heart rate. An easy %.0f minutes next goes"
                        + " well with it.",
                minutes.value(),
                percent,
                minutes.mean());
    }

    private static Advice asHard(Usual intensity, Usual minutes) {
        return switch (minutes.level()) {
            case HIGHER ->
                Advice.told(
                        "longer",
                        "You held your usual intensity for longer (%.0f minutes, usually %.0f). Stay at this length"
                                + " before you add more.",
                        minutes.value(),
                        minutes.mean());
            case AS_USUAL ->
                Advice.told(
                        "steady",
                        "As steady as your last sessions (%.0f %% of your greatest heart rate). To go on, add five"
                                + " minutes to one of the next.",
                        PERCENT * intensity.value());
            case LOWER ->
                Advice.told(
                        "shorter",
                        "%.0f minutes count too (usually %.0f): a short session keeps the habit.",
                        minutes.value(),
                        minutes.mean());
        };
    }

    private static Advice easier(Usual intensity, Usual minutes) {
        double percent = PERCENT * intensity.value();
        return switch (minutes.level()) {
            case HIGHER ->
                Advice.told(
                        "easier-longer",
                        "Long and easy: %.0f minutes at %.0f %% of your greatest heart rate. Such sessions build"
                                + " endurance.",
                        minutes.value(),
                        percent);
            case AS_USUAL ->
                Advice.told(
                        "easier",
                        "Easier than usual (%.0f %% of your greatest heart rate, usually %.0f %%). If you feel fresh,"
                                + " three faster minutes next time are enough.",
                        percent,
                        PERCENT * intensity.mean());
            case LOWER ->
                Advice.told(
                        "easier-shorter",
                        "A light one: rest belongs to training. When you feel fresh, %.0f minutes are your usual"
                                + " length.",
                        minutes.mean());
        };
    }

    private static Advice active(Usual share) {
        return Advice.told(
                share.higher() ? "active-share-up" : "active-share-down",
                share.higher()
                        ? "More of your minutes were active than usual (%.0f %%, usually %.0f %%)."
                        : "%.0f %% of your minutes were active (usually %.0f %%). A shorter warm-up or shorter breaks"
                                + " bring more of them.",
                PERCENT * share.value(),
                PERCENT * share.mean());
    }
}
