package io.vitalog.domain.segments.batch;

import io.vitalog.domain.segments.Tally;
import io.vitalog.domain.segments.evidence.Evidence;
import java.util.Arrays;

/** What is counted of the workouts of one segment, by their numbers: plain arrays, for there are millions to add. */
final class Counts {
    private final long[] views;
    private final long[] completions;
    private final long[] abandons;
    private final long[] likes;
    private final long[] thumbs;
    private final long[] lastPlayedMs;
    private long members;

    Counts(int workouts) {
        views = new long[workouts];
        completions = new long[workouts];
        abandons = new long[workouts];
        likes = new long[workouts];
        thumbs = new long[workouts];
        lastPlayedMs = new long[workouts];
        Arrays.fill(lastPlayedMs, Tally.NEVER);
    }

    void addMember() {
        members++;
    }

    long members() {
        return members;
    }

    void add(int workout, Evidence evidence) {
        switch (evidence.kind()) {
            case BEGUN -> play(workout, evidence);
            case COMPLETED -> {
                play(workout, evidence);
                completions[workout]++;
            }
            case ABANDONED -> {
                play(workout, evidence);
                abandons[workout]++;
            }
            case LIKED -> rate(workout, 1);
            case DISLIKED -> rate(workout, 0);
        }
    }

    Tally of(int workout) {
        return new Tally(
                views[workout],
                completions[workout],
                abandons[workout],
                likes[workout],
                thumbs[workout],
                lastPlayedMs[workout]);
    }

    private void play(int workout, Evidence evidence) {
        views[workout]++;
        lastPlayedMs[workout] = Math.max(lastPlayedMs[workout], evidence.timeMs());
    }

    private void rate(int workout, int liked) {
        thumbs[workout]++;
        likes[workout] += liked;
    }
}
