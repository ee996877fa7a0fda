package io.vitalog.trainers.replay;

import io.vitalog.domain.models.Training.Range;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where to stop: offsets of partitions; what is not named is read to its end.
 *
 * @param stops the offset after the last one, a partition
 */
public record Upto(List<Stop> stops) {
    /** Everything that is committed. */
    public static final Upto NOW = new Upto(List.of());

    private static final Pattern STOP = Pattern.compile("([a-z-]+):(\\d{1,9})=(\\d{1,15})");

    /** The offset after the last one that is read of a partition. */
    public record Stop(String topic, int partition, long until) {}

    /** Where a training stopped. */
    public static Upto that(List<Range> ranges) {
        return new Upto(ranges.stream()
                .map(range -> new Stop(range.topic(), range.partition(), range.until()))
                .toList());
    }

    /**
     * Reads {@code topic:partition=until,…}.
     *
     * @throws IllegalArgumentException naming what is malformed
     */
    public static Upto parse(String text) {
        return new Upto(Stream.of(text.split(",", -1)).map(Upto::stop).toList());
    }

    private static Stop stop(String text) {
        Matcher matcher = STOP.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "offset '" + text + "' must be topic:partition=until, such as wellness-sessions:0=137");
        }
        return new Stop(
                Objects.requireNonNull(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Long.parseLong(matcher.group(3)));
    }

    Optional<Long> of(String topic, int partition) {
        return stops.stream()
                .filter(stop -> stop.topic().equals(topic) && stop.partition() == partition)
                .map(Stop::until)
                .findFirst();
    }
}
