package io.vitalog.trainers.replay;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.models.Training.Range;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.trainers.replay.Heard.Count;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/** One way through ranges. */
final class Reading {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Consumer<byte[], byte[]> consumer;
    private final Deployment deployment;
    private final Map<TopicPartition, Range> ranges = new HashMap<>();
    private final EventCodec codec = EventCodec.plain();
    private final Map<String, Long> unread = new TreeMap<>();
    private long events;

    Reading(Consumer<byte[], byte[]> consumer, Deployment deployment, List<Range> all) {
        this.consumer = consumer;
        this.deployment = deployment;
        all.stream()
                .filter(range -> range.until() > range.from())
                .forEach(range -> ranges.put(
                        new TopicPartition(deployment.namespace() + "." + range.topic(), range.partition()), range));
    }

    Count all(Heard heard, Progress progress) {
        long length = ranges.values().stream()
                .mapToLong(range -> range.until() - range.from())
                .sum();
        consumer.assign(ranges.keySet());
        // What an earlier reading had paused stays so.
        consumer.resume(ranges.keySet());
        ranges.forEach((partition, range) -> consumer.seek(partition, range.from()));
        long passed = 0;
        long progressed = System.nanoTime();
        while (passed < length) {
            consumer.poll(POLL).forEach(record -> take(record, heard));
            long now = passed();
            progressed = now > passed ? System.nanoTime() : progressed;
            passed = now;
            progress.at(passed, length);
            if (System.nanoTime() - progressed > PATIENCE.toNanos()) {
                throw new ReplayFailed("the broker at " + deployment.kafka() + " gives no more records", null);
            }
        }
        return new Count(events, unread);
    }

    private long passed() {
        long passed = 0;
        for (Map.Entry<TopicPartition, Range> entry : ranges.entrySet()) {
            Range range = entry.getValue();
            long position = consumer.position(entry.getKey());
            passed += Math.min(position, range.until()) - range.from();
            if (position >= range.until()) {
                consumer.pause(List.of(entry.getKey()));
            }
        }
        return passed;
    }

    private void take(ConsumerRecord<byte[], byte[]> record, Heard heard) {
        Range range = Objects.requireNonNull(ranges.get(new TopicPartition(record.topic(), record.partition())));
        if (record.offset() >= range.until()) {
            return;
        }
        try {
            heard.take(codec.read(
                    name -> {
                        Header header = record.headers().lastHeader(name);
                        return header == null ? null : header.value();
                    },
                    record.value()));
            events++;
        } catch (Unreadable unreadable) {
            unread.merge(unreadable.violation().cause().code(), 1L, Long::sum);
        }
    }
}
