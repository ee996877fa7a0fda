package io.vitalog.infra.exports.tables.kinds;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.users.User;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.infra.exports.columns.Columns;
import io.vitalog.infra.exports.sorting.Entry;
import io.vitalog.infra.exports.sorting.Merging;
import io.vitalog.infra.exports.tables.Row;
import io.vitalog.infra.exports.tables.Source;
import io.vitalog.infra.exports.tables.Span;
import io.vitalog.infra.exports.tables.Table;
import io.vitalog.projections.documents.Order;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;

/** A row a user: the profile of the newest event, by event time. It tells who has left, too. */
final class ProfileTable implements Table<User> {
    private static final int ORDER_LENGTH = 16 + 8 + 1 + 16 + 1 + 36;

    private final Columns<User> columns = Columns.of(User.class, Set.of("closed"));

    @Override
    public String name() {
        return "profiles";
    }

    @Override
    public Topic topic() {
        return Topics.USERS;
    }

    @Override
    public Columns<User> columns() {
        return columns;
    }

    @Override
    public Class<User> rowType() {
        return User.class;
    }

    @Override
    public Merging merging() {
        return Merging.GREATEST;
    }

    @Override
    public boolean sortedByKey() {
        return true;
    }

    @Override
    public void read(Source record, Sink<Entry> entries) throws Unreadable, IOException {
        Source.Told<UserEvent> told = record.told(UserEvent.class);
        Event<?> event = told.event();
        entries.take(new Entry(
                Values.key(event.subject()),
                Values.version(Order.ofTime(event).getBytes(US_ASCII), User.of(event, told.fact()))));
    }

    @Override
    public void rows(Entry entry, Sink<Row<User>> rows) throws IOException {
        User user = Values.content(entry.value(), ORDER_LENGTH, User.class);
        if (user != null) {
            rows.take(new Row<>(user.userId(), user.changedAt(), "", user));
        }
    }

    /** A profile is of no date. */
    @Override
    public boolean within(Span span, Instant time, User content) {
        return true;
    }
}
