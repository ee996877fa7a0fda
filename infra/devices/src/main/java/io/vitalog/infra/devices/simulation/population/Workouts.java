package io.vitalog.infra.devices.simulation.population;

import io.vitalog.domain.workouts.WorkoutEvent.WorkoutListed;
import io.vitalog.infra.devices.simulation.chance.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The catalogue that people choose from. The same for every seed, so that populations share it. */
public final class Workouts {
    /** How many there are. */
    public static final int COUNT = 600;

    private static final int LEVELS = Segment.LEVELS.size();
    private static final int TYPES = Segment.TYPES.size();
    private static final int INSTRUCTORS = 24;
    private static final int[] MINUTES = {20, 25, 30, 40, 45, 60};
    private static final Dice DICE = new Dice(600);
    private static final List<String> MOODS =
            List.of("Gentle", "Steady", "Morning", "Evening", "Deep", "Swift", "Bright", "Quiet", "Bold", "Endless");
    private static final List<String> FIRST_NAMES =
            List.of("Alex", "Noa", "Ingrid", "Kenji", "Amara", "Luca", "Priya", "Tom");
    private static final List<String> LAST_NAMES = List.of("Morgan", "Berg", "Tanaka");
    private static final Map<String, List<String>> TAGS = Map.of(
            "yoga", List.of("calm", "stretch", "balance", "breath", "low-impact"),
            "strength", List.of("weights", "core", "upper-body", "lower-body", "power"),
            "cardio", List.of("endurance", "sweat", "intervals", "dance", "full-body"),
            "boxing", List.of("punch", "footwork", "intervals", "core", "power"),
            "walking", List.of("outdoor", "low-impact", "recovery", "podcast", "hills"),
            "cycling", List.of("indoor", "hills", "endurance", "sprint", "low-impact"),
            "pilates", List.of("core", "posture", "stretch", "low-impact", "breath"),
            "hiit", List.of("intervals", "sweat", "sprint", "full-body", "power"));

    private Workouts() {}

    /**
     * A workout of the catalogue.
     *
     * @param number from 1
     * @param appeal how good it is, -1 to 1: what likes and completions follow
     */
    public record Offer(int number, WorkoutListed listed, double appeal) {
        /** Such as {@code sim-w220}. */
        public String id() {
            return "sim-w" + number;
        }

        public int minutes() {
            Double minutes = listed.durationMin();
            return minutes == null ? MINUTES[0] : minutes.intValue();
        }
    }

    /** The workout with this number, from 1 to {@link #COUNT}. */
    public static Offer offer(int number) {
        Dice dice = DICE.of(number);
        String type = Segment.TYPES.get(number % TYPES);
        String level = Segment.LEVELS.get(number / TYPES % LEVELS);
        int minutes = MINUTES[dice.below(MINUTES.length, 1)];
        int instructor = dice.below(INSTRUCTORS, 2);
        String mood = MOODS.get(dice.below(MOODS.size(), 3));
        String shown = type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1);
        WorkoutListed listed = new WorkoutListed(
                Person.APP,
                minutes + "-Minute " + mood + " " + shown + " " + number,
                type,
                level,
                (double) minutes,
                FIRST_NAMES.get(instructor % FIRST_NAMES.size()) + " "
                        + LAST_NAMES.get(instructor / FIRST_NAMES.size()),
                "i" + (instructor + 1),
                tags(type, dice),
                0);
        return new Offer(number, listed, 2 * dice.unit(5) - 1);
    }

    /** What {@code person} takes up, mostly of what they like and can do. */
    public static Offer chosenBy(Person person, Dice dice) {
        List<String> liked = person.preferredTypes();
        String type =
                dice.chance(0.85, 1) ? liked.get(dice.below(liked.size(), 2)) : Segment.TYPES.get(dice.below(TYPES, 3));
        int level = dice.chance(0.8, 4) ? person.level() : dice.below(LEVELS, 5);
        // Numbers of one type and level lie a cycle apart; squared chance makes some of them popular.
        int cycle = TYPES * LEVELS;
        int first = level * TYPES + Segment.TYPES.indexOf(type);
        int offers = COUNT / cycle;
        double favoured = dice.unit(6);
        int number = first + cycle * (int) (favoured * favoured * offers);
        return offer(number == 0 ? COUNT : number);
    }

    private static List<String> tags(String type, Dice dice) {
        List<String> all = TAGS.getOrDefault(type, List.of());
        List<String> tags = new ArrayList<>();
        int skipped = dice.below(all.size(), 4);
        for (int i = 0; i < all.size(); i++) {
            if (i != skipped && (tags.size() < 2 || dice.chance(0.5, 10 + i))) {
                tags.add(all.get(i));
            }
        }
        return tags;
    }
}
