package io.vitalog.streams.segments;

import io.vitalog.domain.courses.Course;
import io.vitalog.domain.courses.kinds.CourseCodec;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.segments.evidence.Change;
import io.vitalog.domain.segments.evidence.Change.Standing;
import io.vitalog.domain.segments.evidence.Evidence;
import io.vitalog.domain.segments.evidence.TraitHistory;
import io.vitalog.domain.segments.evidence.Witness;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.streams.wire.Wire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each user's profiles, sessions and thumbs, and tells the segments what comes and goes: with a fact, with its
 * correction, and with a profile that arrives after what was done under it.
 */
final class FollowUsers extends ContextualProcessor<String, Event<?>, String, byte[]> {
    private static final String PROFILES = "profiles-store";
    private static final String COURSES = "courses-store";
    private static final StringSerializer PREFIX = new StringSerializer();

    private @Nullable KeyValueStore<String, TraitHistory> profiles;
    private @Nullable KeyValueStore<String, Course<Fact>> courses;

    /** Supplies the processor with its stores. */
    static ProcessorSupplier<String, Event<?>, String, byte[]> supplier() {
        return new ProcessorSupplier<>() {
            @Override
            public FollowUsers get() {
                return new FollowUsers();
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(
                        Stores.keyValueStoreBuilder(
                                        Stores.persistentKeyValueStore(PROFILES),
                                        Wire.TEXT,
                                        Wire.json(TraitHistory.class))
                                .withCachingEnabled(),
                        Stores.keyValueStoreBuilder(
                                        Stores.persistentKeyValueStore(COURSES),
                                        Wire.TEXT,
                                        Wire.<Course<Fact>>of(
                                                CourseCodec::write, bytes -> CourseCodec.read(bytes, Fact.class)))
                                .withCachingEnabled());
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, byte[]> context) {
        super.init(context);
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
        tell(new Standing(null, before.memberships()), new Standing(null, after.memberships()), timestamp);
        for (Course<Fact> course : courses(event.subject())) {
            tell(standing(course, before), standing(course, after), timestamp);
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
        tell(before == null ? Standing.NOWHERE : standing(before, profile), standing(after, profile), timestamp);
    }

    private void tell(Standing before, Standing after, long timestamp) {
        for (Change change : Change.between(before, after)) {
            context().forward(new Record<>(change.segment().key(), change.bytes(), timestamp));
        }
    }

    private static Standing standing(Course<Fact> course, TraitHistory profile) {
        Evidence evidence = Witness.of(course);
        return evidence == null
                ? Standing.NOWHERE
                : new Standing(evidence, profile.segments(Instant.ofEpochMilli(evidence.timeMs())));
    }

    private TraitHistory profile(String userId) {
        TraitHistory known = Objects.requireNonNull(profiles).get(userId);
        return known == null ? TraitHistory.EMPTY : known;
    }

    private List<Course<Fact>> courses(String userId) {
        List<Course<Fact>> all = new ArrayList<>();
        try (KeyValueIterator<String, Course<Fact>> found =
                Objects.requireNonNull(courses).prefixScan(userId + "|", PREFIX)) {
            found.forEachRemaining(each -> all.add(each.value));
        }
        return all;
    }
}
