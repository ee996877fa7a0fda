package io.vitalog.infra.devices.simulation.days;

import io.vitalog.infra.devices.simulation.population.Workouts.Offer;
import java.time.Instant;

/**
 * A guided session before the camera.
 *
 * @param minutes that were done, of all that the workout has if it was completed
 * @param poseAccuracyPercent over the session, 70 to 100
 * @param engagement over the session, 0.5 to 1
 */
public record Guided(
        Offer workout, Instant start, int minutes, boolean completed, double poseAccuracyPercent, double engagement) {
    /** Share of the heart rate reserve that such a session takes. */
    public static final double INTENSITY = 0.4;

    /** The chance that they like it: how good the workout is, how it went. */
    public double pleasure() {
        return pleasure(workout, engagement, completed);
    }

    static double pleasure(Offer workout, double engagement, boolean completed) {
        return 0.55 + 0.3 * workout.appeal() + 0.5 * (engagement - 0.75) - (completed ? 0 : 0.2);
    }

    public Instant end() {
        return start.plusSeconds(60L * minutes);
    }
}
