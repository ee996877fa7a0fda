package io.vitalog.infra.devices.simulation.days;

import io.vitalog.infra.devices.simulation.population.Person;
import io.vitalog.infra.devices.simulation.population.Workouts.Offer;

/** What a workout is to somebody, before chance: the truth that recommenders guess at. */
public record Taste(Person person, Offer workout) {
    private static final double USUAL_WELLBEING = 0.7;

    /** Between 0 and 1 where it is not cut off. */
    double engagement(double wellbeing) {
        boolean liked = person.preferredTypes().contains(workout.listed().type());
        return 0.15
                + 0.4 * wellbeing
                + 0.25 * person.habits().adherence()
                + 0.15 * workout.appeal()
                + (liked ? 0.12 : -0.08);
    }

    /** The chance that they do it to its end. */
    double finishes(boolean ill) {
        return 0.45 + 0.45 * person.habits().adherence() + 0.15 * workout.appeal() - (ill ? 0.3 : 0);
    }

    /** The chance on a usual day that they do it to its end. */
    public double completion() {
        return Math.clamp(finishes(false), 0, 1);
    }

    /** The chance that they like it when they have done it, on a usual day. */
    public double like() {
        double engagement = 0.5 + 0.5 * Math.clamp(engagement(USUAL_WELLBEING), 0, 1);
        return Math.clamp(Guided.pleasure(workout, engagement, true), 0, 1);
    }
}
