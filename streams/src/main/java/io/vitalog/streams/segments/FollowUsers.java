package io.vitalog.streams.segments;

import io.vitalog.domain.courses.Course;
import io.vitalog.domain.courses.kinds.CourseCodec;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.segments.evidence.Change;
import io.vitalog.domain.segments.evidence.Change.Member;
import io.vitalog.domain.segments.evidence.Change.Standing;
import io.vitalog.domain.segments.evidence.Evidence;
import io.vitalog.domain.segments.evidence.TraitHistory;
import io.vitalog.domain.segments.evidence.Witness;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.streams.wire.Wire;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each user's profiles, sessions and thumbs, and tells workouts and segments what comes and goes: with a fact,
 * with its correction, and with a profile that arrives after what was done under it.
 */
final class FollowUsers extends ContextualProcessor<String, Event<?>, String, Change> {
    private static final String PROFILES = "profiles-store";
    private static final String COURSES = "courses-store";
    private static final StringSerializer PREFIX = new StringSerializer();

    /** Some hundred bytes each. */
    private static final int MOST_HELD = 50_000;

    /** Users come again and again: their profiles need not be read each time. */
    private final Map<String, TraitHistory> held = new HashMap<>();

    private @Nullable KeyValueStore<String, TraitHistory> profiles;
    private @Nullable KeyValueStore<String, Course<Fact>> courses;

    /** What it keeps. */
    static Set<StoreBuilder<?>> stores() {
        return Set.of(
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(PROFILES), Wire.TEXT, Wire.json(TraitHistory.class)),
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(COURSES),
                        Wire.TEXT,
                        Wire.<Course<Fact>>of(CourseCodec::write, bytes -> CourseCodec.read(bytes, Fact.class))));
    }

    @Override
    public void init(ProcessorContext<String, Change> context) {
        super.init(context);
        // a task that starts again has lost what it had not committed
        held.clear();
        profiles = context.getStateStore(PROFILES);
        courses = context.getStateStore(COURSES);
    }

    @Override
    public void process(Record<String, Event<?>> record) {
        Event<?> event = record.value();
        if (event.fact() instanceof UserEvent user) {
            know(event, user, record.timestamp());
        } else if (Witness.concerns(event.fact())) {
            hear(event, record.timestamp());
        }
    }

    private void know(Event<?> event, UserEvent fact, long timestamp) {
        TraitHistory before = profile(event.subject());
        TraitHistory after = before.with(event, event.version(), fact);
        if (after.equals(before)) {
            return;
        }
        Objects.requireNonNull(profiles).put(event.subject(), after);
        held.put(event.subject(), after);
        tellMembership(before.memberships(), after.memberships(), timestamp);
        courses(event.subject())
                .forEach((key, course) -> tell(key, standing(course, before), standing(course, after), timestamp));
    }

    private void tellMembership(List<Segment> before, List<Segment> after, long timestamp) {
        for (Segment segment : before) {
            if (!after.contains(segment)) {
                tell(new Member(segment, -1), timestamp);
            }
        }
        for (Segment segment : after) {
            if (!before.contains(segment)) {
                tell(new Member(segment, 1), timestamp);
            }
        }
    }

    private void hear(Event<?> event, long timestamp) {
        KeyValueStore<String, Course<Fact>> store = Objects.requireNonNull(courses);
        String key = Witness.key(event);
        Course<Fact> before = store.get(key);
        Course<Fact> after = Witness.after(before, event);
        if (after.equals(before)) {
            return;
        }
        store.put(key, after);
        TraitHistory profile = profile(event.subject());
        tell(key, before == null ? null : standing(before, profile), standing(after, profile), timestamp);
    }

    private void tell(String course, @Nullable Standing before, @Nullable Standing after, long timestamp) {
        Change.between(course, before, after).forEach(change -> tell(change, timestamp));
    }

    private void tell(Change change, long timestamp) {
        context().forward(new Record<>(change.key(), change, timestamp));
    }

    private static @Nullable Standing standing(Course<Fact> course, TraitHistory profile) {
        Evidence evidence = Witness.of(course);
        return evidence == null
                ? null
                : new Standing(evidence, profile.cohort(Instant.ofEpochMilli(evidence.timeMs())));
    }

    private TraitHistory profile(String userId) {
        if (held.size() > MOST_HELD) {
            held.clear();
        }
        return held.computeIfAbsent(
                userId,
                id -> Objects.requireNonNullElse(
                        Objects.requireNonNull(profiles).get(id), TraitHistory.EMPTY));
    }

    private Map<String, Course<Fact>> courses(String userId) {
        Map<String, Course<Fact>> all = new LinkedHashMap<>();
        try (KeyValueIterator<String, Course<Fact>> found =
                Objects.requireNonNull(courses).prefixScan(userId + "|", PREFIX)) {
            found.forEachRemaining(each -> all.put(each.key, each.value));
        }
        return all;
    }
}
