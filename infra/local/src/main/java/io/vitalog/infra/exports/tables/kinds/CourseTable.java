package io.vitalog.infra.exports.tables.kinds;

import io.vitalog.domain.courses.Course;
import io.vitalog.domain.courses.Told;
import io.vitalog.domain.courses.kinds.CourseCodec;
import io.vitalog.domain.courses.kinds.CourseKind;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.topics.Topic;
import io.vitalog.infra.exports.columns.Columns;
import io.vitalog.infra.exports.sorting.Entry;
import io.vitalog.infra.exports.sorting.Merging;
import io.vitalog.infra.exports.tables.Row;
import io.vitalog.infra.exports.tables.Source;
import io.vitalog.infra.exports.tables.Table;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A row a resource that several facts tell of: a session, a device, a plan.
 *
 * @param time by which its rows are sorted
 */
record CourseTable<F extends Fact, R>(
        String name, CourseKind<F, R> kind, BiFunction<Course<F>, R, Instant> time, Columns<R> columns)
        implements Table<R> {

    static <F extends Fact, R> CourseTable<F, R> of(
            String name, CourseKind<F, R> kind, BiFunction<Course<F>, R, Instant> time) {
        return new CourseTable<>(name, kind, time, Columns.of(kind.readModel(), Set.of()));
    }

    @Override
    public Topic topic() {
        return kind.source();
    }

    @Override
    public Class<R> rowType() {
        return kind.readModel();
    }

    @Override
    public Merging merging() {
        return this::union;
    }

    @Override
    public boolean sortedByKey() {
        return false;
    }

    @Override
    public void read(Source record, Sink<Entry> entries) throws Unreadable, IOException {
        Event<?> event = record.told(kind.concept()).event();
        Course<F> course = kind.after(kind.begin(event), event);
        entries.take(new Entry(Values.key(course.userId(), course.resourceId()), CourseCodec.write(course)));
    }

    @Override
    public void rows(Entry entry, Sink<Row<R>> rows) throws IOException {
        Course<F> course = CourseCodec.read(entry.value(), kind.concept());
        R content = kind.fold().apply(course);
        rows.take(new Row<>(course.userId(), time.apply(course, content), course.resourceId(), content));
    }

    private byte[] union(List<byte[]> courses) {
        Course<F> all = CourseCodec.read(courses.getFirst(), kind.concept());
        for (byte[] other : courses.subList(1, courses.size())) {
            for (Told<F> told : CourseCodec.read(other, kind.concept()).told()) {
                all = all.with(told, kind.most());
            }
        }
        return CourseCodec.write(all);
    }
}
