package io.vitalog.domain.segments;

import io.vitalog.domain.facts.FirstBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * People who are alike: of one age group, fitness level and preferred type of workout. The wider ones stand in where
 * such a segment tells nothing: all ages of a level and type, all of a type, everybody.
 *
 * @param ages null for all ages
 * @param level {@code beginner}, {@code intermediate} or {@code advanced}; null for all levels
 * @param type of workouts in lower case, such as {@code yoga}; null for all types
 */
public record Segment(
        @Nullable AgeGroup ages,
        @Nullable String level,
        @Nullable String type) {
    public static final List<String> LEVELS = List.of("beginner", "intermediate", "advanced");

    /** The widest one. */
    public static final Segment EVERYBODY = new Segment(null, null, null);

    /** No token of a type, so that nobody can prefer it. */
    private static final String ALL = "*";

    private static final String BAR = "|";

    public Segment {
        if ((type == null && level != null) || (level == null && ages != null)) {
            throw new IllegalArgumentException("a segment is of a type, or of a type and level, or of all three");
        }
    }

    /** Each segment that somebody is in, narrow and wide, without repetition. */
    public static List<Segment> of(@Nullable AgeGroup ages, @Nullable String level, List<String> types) {
        List<Segment> segments = new ArrayList<>(3 * types.size() + 1);
        for (String type : types) {
            if (level != null && ages != null) {
                segments.add(new Segment(ages, level, type));
            }
            if (level != null) {
                segments.add(new Segment(null, level, type));
            }
            segments.add(new Segment(null, null, type));
        }
        segments.add(EVERYBODY);
        return List.copyOf(segments);
    }

    /** Each segment that workouts of {@code type} can be recommended to, narrow and wide. */
    public static List<Segment> offering(String type) {
        List<Segment> segments = new ArrayList<>();
        if (FirstBroken.isToken(type)) {
            for (String level : LEVELS) {
                for (AgeGroup ages : AgeGroup.values()) {
                    segments.add(new Segment(ages, level, type));
                }
                segments.add(new Segment(null, level, type));
            }
            segments.add(new Segment(null, null, type));
        }
        segments.add(EVERYBODY);
        return List.copyOf(segments);
    }

    /** Whether it is of an age group, and not one that stands in for others. */
    public boolean narrow() {
        return ages != null;
    }

    /** The one that stands in for it; null for the widest. */
    public @Nullable Segment wider() {
        if (type == null) {
            return null;
        }
        return ages != null
                ? new Segment(null, level, type)
                : level != null ? new Segment(null, null, type) : EVERYBODY;
    }

    /** Whether workouts of {@code other} type can be its best. */
    public boolean offers(String other) {
        return type == null || type.equals(other);
    }

    /** Such as {@code 26-35|Advanced|yoga}; a star where it is wider, as in {@code *|Advanced|yoga}. */
    public String key() {
        return (ages == null ? ALL : ages.text())
                + BAR
                + (level == null ? ALL : shown(level))
                + BAR
                + (type == null ? ALL : type);
    }

    /** The segment of this key, its case ignored; null when there can be none. */
    public static @Nullable Segment keyed(String key) {
        String[] words = key.toLowerCase(Locale.ROOT).split("\\|", -1);
        if (words.length != 3) {
            return null;
        }
        AgeGroup ages = AgeGroup.named(words[0]);
        String level = LEVELS.contains(words[1]) ? words[1] : null;
        String type = FirstBroken.isToken(words[2]) ? words[2] : null;
        boolean said = (ages != null || words[0].equals(ALL))
                && (level != null || words[1].equals(ALL))
                && (type != null || words[2].equals(ALL));
        boolean nested = (type != null || level == null) && (level != null || ages == null);
        return said && nested ? new Segment(ages, level, type) : null;
    }

    @Override
    public String toString() {
        return key();
    }

    private static String shown(String level) {
        return level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1);
    }
}
