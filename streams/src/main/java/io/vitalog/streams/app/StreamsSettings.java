package io.vitalog.streams.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * How this process runs its applications.
 *
 * @param stateDirectory where local state rests; it may be deleted, the broker has it all
 * @param threads stream threads an application
 * @param commitInterval how often results become visible; longer batches more, shorter answers sooner
 * @param cacheBytes state store cache an application: what changes twice between commits is written once
 * @param replication of internal topics; -1 leaves it to the broker
 * @param standbys how many other processes keep a copy of each task's state, so that one of them can go on at once
 */
public record StreamsSettings(
        Path stateDirectory, int threads, Duration commitInterval, long cacheBytes, int replication, int standbys) {
    private static final long DEFAULT_CACHE_BYTES = 32L << 20;

    /** Of many applications in one process: a commit's worth, which takes twice as much of the heap as is counted. */
    private static final long LOCAL_CACHE_BYTES = 8L << 20;

    /**
     * Settings of a process of its own: {@code VITALOG_STATE}, {@code VITALOG_THREADS}, {@code VITALOG_COMMIT_MS},
     * {@code VITALOG_STANDBYS}.
     */
    public static StreamsSettings from(Map<String, String> environment) {
        return new StreamsSettings(
                Path.of(environment.getOrDefault("VITALOG_STATE", "data/streams")),
                number(environment, "VITALOG_THREADS", 1),
                Duration.ofMillis(number(environment, "VITALOG_COMMIT_MS", 200)),
                DEFAULT_CACHE_BYTES,
                -1,
                standbys(environment));
    }

    private static int standbys(Map<String, String> environment) {
        String text = environment.getOrDefault("VITALOG_STANDBYS", "0");
        if (!text.matches("[0-9]")) {
            throw new IllegalArgumentException(
                    "VITALOG_STANDBYS is '" + text + "', must be a whole number from 0 to 9");
        }
        return Integer.parseInt(text);
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String text = environment.getOrDefault(name, String.valueOf(otherwise));
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(name + " is '" + text + "', must be a whole number from 1 to 999999");
        }
        return Integer.parseInt(text);
    }

    /** The same in another state directory and with internal topics of one replica, small caches: the local stack. */
    public StreamsSettings local(Path directory) {
        return new StreamsSettings(directory, threads, commitInterval, LOCAL_CACHE_BYTES, 1, standbys);
    }
}
