package io.vitalog.trainers.app;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.models.Training.Range;
import io.vitalog.domain.topics.Topic;
import io.vitalog.trainers.replay.Heard.Count;
import io.vitalog.trainers.replay.Progress;
import io.vitalog.trainers.replay.Replay;
import io.vitalog.trainers.replay.Upto;
import io.vitalog.trainers.sessions.SessionRows;
import io.vitalog.trainers.sessions.Window;
import io.vitalog.trainers.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table, and where it is from.
 *
 * @param offsets that were read; null for a file
 * @param without how many sessions and activities are not in the table
 * @param unread records that are no event, how many of each cause
 */
public record History(Table table, @Nullable List<Range> offsets, int without, Map<String, Long> unread) {

    /** The table of a file. */
    public static History of(Table table) {
        return new History(table, null, 0, Map.of());
    }

    /** The sessions of the log. */
    public static History read(Replay replay, FeatureSet features, Upto upto, Window window, Progress progress) {
        List<Topic> topics = new ArrayList<>(SessionRows.BODIES);
        topics.addAll(SessionRows.SESSIONS);
        List<Range> ranges = replay.ranges(topics, upto);
        SessionRows rows = new SessionRows(features);
        List<String> first = SessionRows.BODIES.stream().map(Topic::name).toList();
        Map<String, Long> unread = new TreeMap<>();
        for (boolean bodies : new boolean[] {true, false}) {
            Count count = replay.read(
                    ranges.stream()
                            .filter(range -> first.contains(range.topic()) == bodies)
                            .toList(),
                    rows::take,
                    progress);
            count.unread().forEach((cause, records) -> unread.merge(cause, records, Long::sum));
        }
        return new History(rows.table(window), ranges, rows.without(), unread);
    }
}
