package io.vitalog.infra.devices.simulation.population;

import io.vitalog.infra.devices.simulation.chance.Dice;
import java.util.List;

/**
 * How somebody lives.
 *
 * @param lateMinutes chronotype: how much later than most they get up and go to bed
 * @param liveliness how much they move of themselves, 1 on average
 * @param sport what they train
 * @param trainingsAWeek their habit, when they are well
 * @param habitDays a bit a weekday on which they train, Monday the lowest
 * @param guidedAWeek guided sessions
 * @param playsAWeek exergame evenings
 * @param adherence 0 to 1: how reliably they report, log and finish what they begin
 * @param talent 0 to 1: how far practice takes them
 * @param dropOutDay the day, counted from the first one, on which they leave and are not heard of again
 * @param swapDay the day on which they go without a device, to wear another one from the next day on
 */
public record Habits(
        int lateMinutes,
        double liveliness,
        Sport sport,
        double trainingsAWeek,
        int habitDays,
        double guidedAWeek,
        double playsAWeek,
        double adherence,
        double talent,
        int dropOutDay,
        int swapDay) {
    /** A day that never comes. */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final List<Sport> SPORTS = List.of(Sport.values());
    private static final int WEEK = 7;
    private static final double DROPS_OUT = 0.25;
    private static final double SWAPS = 0.3;
    private static final int LATEST_MINUTES = 90;

    /** The habits of somebody of this level: 0 beginner to 2 advanced. */
    static Habits of(int level, Dice dice) {
        double trainings = 1.6 + 1.7 * level + dice.between(0, 1.2, 1);
        double adherence = Math.clamp(0.72 + 0.08 * level + 0.14 * dice.bell(2), 0.15, 0.99);
        // Who is less reliable leaves sooner.
        boolean leaves = dice.chance(DROPS_OUT * 2 * (1 - adherence), 3);
        return new Habits(
                (int) Math.clamp(Math.rint(38 * dice.bell(4)), -LATEST_MINUTES, LATEST_MINUTES),
                Math.clamp(1 + 0.15 * (level - 1) + 0.2 * dice.bell(5), 0.5, 1.7),
                SPORTS.get(dice.below(SPORTS.size(), 6)),
                trainings,
                habit((int) Math.round(trainings), dice.of(7)),
                dice.between(1.2, 4.5, 8),
                dice.chance(0.6, 9) ? dice.between(0.7, 4, 10) : 0,
                adherence,
                dice.between(0.45, 1, 11),
                leaves ? 21 + (int) (60 * adherence) + dice.below(60, 12) : NEVER,
                dice.chance(SWAPS, 13) ? 9 + dice.below(70, 14) : NEVER);
    }

    /** Whether they usually train on this day of the week, Monday 1 to Sunday 7. */
    public boolean trainsOn(int dayOfWeek) {
        return (habitDays >> (dayOfWeek - 1) & 1) == 1;
    }

    private static int habit(int days, Dice dice) {
        int habit = 0;
        for (int i = 0; Integer.bitCount(habit) < Math.min(days, WEEK - 1); i++) {
            habit |= 1 << dice.below(WEEK, i);
        }
        return habit;
    }
}
