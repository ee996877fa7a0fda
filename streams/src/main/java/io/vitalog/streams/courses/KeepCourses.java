package io.vitalog.streams.courses;

import io.vitalog.domain.courses.Course;
import io.vitalog.domain.courses.kinds.CourseCodec;
import io.vitalog.domain.courses.kinds.CourseKind;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.streams.wire.Wire;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/** Keeps the facts of each resource, and tells what follows from them whenever there is something new. */
final class KeepCourses<F extends Fact, R> extends ContextualProcessor<String, Event<?>, String, R> {
    private final CourseKind<F, R> kind;
    private @Nullable KeyValueStore<String, Course<F>> courses;

    private KeepCourses(CourseKind<F, R> kind) {
        this.kind = kind;
    }

    /** Supplies the processor of {@code kind} with its store. */
    static <F extends Fact, R> ProcessorSupplier<String, Event<?>, String, R> supplier(CourseKind<F, R> kind) {
        return new ProcessorSupplier<>() {
            @Override
            public KeepCourses<F, R> get() {
                return new KeepCourses<>(kind);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(storeOf(kind)),
                                Wire.TEXT,
                                Wire.<Course<F>>of(
                                        CourseCodec::write, bytes -> CourseCodec.read(bytes, kind.concept())))
                        .withCachingEnabled());
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, R> context) {
        super.init(context);
        courses = context.getStateStore(storeOf(kind));
    }

    @Override
    public void process(Record<String, Event<?>> record) {
        KeyValueStore<String, Course<F>> store = Objects.requireNonNull(courses);
        String key = kind.key(record.value());
        Course<F> known = store.get(key);
        Course<F> before = known == null ? kind.begin(record.value()) : known;
        Course<F> after = kind.after(before, record.value());
        if (!after.equals(before)) {
            store.put(key, after);
            context().forward(new Record<>(key, kind.fold().apply(after), record.timestamp()));
        }
    }

    private static String storeOf(CourseKind<?, ?> kind) {
        return kind.target().name() + "-store";
    }
}
