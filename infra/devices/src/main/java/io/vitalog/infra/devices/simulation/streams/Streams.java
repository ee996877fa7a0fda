package io.vitalog.infra.devices.simulation.streams;

import io.vitalog.infra.devices.simulation.days.DayOfLife;
import io.vitalog.infra.devices.simulation.days.Exercise;
import io.vitalog.infra.devices.simulation.days.Guided;
import io.vitalog.infra.devices.simulation.days.Minutes;
import io.vitalog.infra.devices.simulation.population.Person.Wearable;
import java.util.List;

/** Everything that becomes known of a day. */
public final class Streams {
    private Streams() {}

    /** In the order in which it becomes known; nothing once somebody has left. */
    public static List<Happening> of(DayOfLife day, Grain grain) {
        Telling telling = new Telling();
        if (day.over()) {
            return List.of();
        }
        new Belongings(day, telling).tell();
        if (day.number() < day.person().habits().dropOutDay()) {
            Minutes minutes = Minutes.of(day);
            device(day, minutes, grain, telling);
            app(day, minutes, telling);
        }
        return telling.inOrder();
    }

    private static void device(DayOfLife day, Minutes minutes, Grain grain, Telling telling) {
        Wearable worn = day.person().wearable(day.number());
        if (worn == null) {
            return;
        }
        new Readings(day, minutes, worn.id(), telling).tell(grain);
        Recordings recordings = new Recordings(day, minutes, worn.id(), telling);
        if (day.number() > 0 && worn.equals(day.person().wearable(day.number() - 1))) {
            recordings.night();
        }
        Exercise exercise = day.exercise();
        if (exercise != null) {
            recordings.exercise(exercise);
        }
    }

    private static void app(DayOfLife day, Minutes minutes, Telling telling) {
        Diary diary = new Diary(day, telling);
        diary.morning();
        Exercise exercise = day.exercise();
        if (exercise != null) {
            diary.rate(exercise);
        }
        AppSessions sessions = new AppSessions(day, minutes, telling);
        Guided guided = day.guided();
        if (guided != null) {
            sessions.guided(guided);
            diary.rate(guided);
        }
        sessions.games();
        new Kitchen(day, telling).tell();
    }
}
