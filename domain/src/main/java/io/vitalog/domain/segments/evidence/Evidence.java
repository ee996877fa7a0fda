package io.vitalog.domain.segments.evidence;

import io.vitalog.domain.segments.Tally;

/**
 * What one session or thumb says of a workout.
 *
 * @param timeMs when the session began or the thumb was given, since the epoch
 */
public record Evidence(Kind kind, String workoutId, long timeMs) {

    /** What it is. */
    public enum Kind {
        /** A session of which no end is known. */
        BEGUN('b'),
        COMPLETED('c'),
        ABANDONED('a'),
        LIKED('l'),
        DISLIKED('d');

        private final char code;

        Kind(char code) {
            this.code = code;
        }

        /** The letter that stands for it in bytes. */
        char code() {
            return code;
        }

        /** The kind for which a letter stands. */
        static Kind coded(int code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no evidence has the code " + code);
        }

        /** Whether it is a session, so that the workout was played. */
        public boolean played() {
            return this == BEGUN || this == COMPLETED || this == ABANDONED;
        }
    }

    /** What it adds {@code times} times, which may be negative; when it was last played is told apart. */
    public Tally counted(int times) {
        int view = kind.played() ? times : 0;
        return new Tally(
                view,
                kind == Kind.COMPLETED ? times : 0,
                kind == Kind.ABANDONED ? times : 0,
                kind == Kind.LIKED ? times : 0,
                times - view,
                Tally.NEVER);
    }
}
