package io.vitalog.query.activities;

import io.vitalog.domain.activities.Activity;
import io.vitalog.domain.activities.merging.Merge;
import io.vitalog.domain.activities.merging.MergedActivity;
import io.vitalog.domain.activities.merging.Priorities;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.User;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.time.Duration;
import java.time.Instant;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Merges what several devices recorded when it is asked for: the read model keeps the records as they came, and a late
 * one counts at once. Records are merged in groups that overlap in time or may be legs of one activity; groups decide
 * nothing about one another.
 */
final class MergedActivities {
    /** How long after a leg another one may begin: legs that lie further apart are listed apart. */
    private static final Duration BETWEEN_LEGS = Duration.ofDays(1);

    /** No activity is longer, so that none that began before reaches further. */
    private static final Duration LONGEST = Duration.ofDays(30).plus(BETWEEN_LEGS);

    private static final BsonDocument BY_START =
            new BsonDocument("_at", new BsonInt32(1)).append("_id", new BsonInt32(1));
    private static final int BATCH = 100;

    private final Store store;

    MergedActivities(Store store) {
        this.store = store;
    }

    /** The activity that the record with this id is a part of: a leg by itself, the whole by the id of the whole. */
    Mono<MergedActivity> of(String userId, String id) {
        return store.byId(ReadModel.ACTIVITIES, id)
                .map(MergedActivities::activity)
                .filter(record -> record.userId().equals(userId))
                .switchIfEmpty(Mono.defer(() -> legs(userId, id).next()))
                .flatMap(record -> whole(userId, record.startTime())
                        .filter(merged -> merged.has(record.activityId()))
                        .next())
                .map(merged -> merged.part(id));
    }

    private Flux<Activity> legs(String userId, String parentId) {
        BsonDocument filter =
                new BsonDocument("userId", new BsonString(userId)).append("parentId", new BsonString(parentId));
        return store.scan(ReadModel.ACTIVITIES, filter, BY_START, BATCH).map(MergedActivities::activity);
    }

    /** Those that begin at {@code from} or later, by start, then id; every one if that is null. */
    Flux<MergedActivity> from(String userId, @Nullable Instant from) {
        return from == null
                ? merged(userId, records(userId, null, null))
                : whole(userId, from)
                        .filter(each -> !each.activity().startTime().isBefore(from));
    }

    /** Those of the group that lasts at {@code time}, and all after it. */
    private Flux<MergedActivity> whole(String userId, Instant time) {
        return groupBegin(userId, time).flatMapMany(begin -> merged(userId, records(userId, begin, null)));
    }

    private Flux<MergedActivity> merged(String userId, Flux<Activity> records) {
        return merge(userId).flatMapMany(merge -> {
            Hull hull = new Hull();
            return records.bufferUntil(hull::beginsAnew, true).concatMapIterable(merge::of, 1);
        });
    }

    /** The rule with what the user prefers. */
    private Mono<Merge> merge(String userId) {
        return store.byId(ReadModel.USERS, userId)
                .map(stored -> Priorities.of(BsonJson.read(stored, User.class).profile()))
                .defaultIfEmpty(Priorities.USUAL)
                .map(Merge::new);
    }

    /** Where the group begins that lasts at {@code time}; {@code time} itself when none does. */
    private Mono<Instant> groupBegin(String userId, Instant time) {
        return records(userId, time.minus(LONGEST), time)
                .filter(record -> reach(record).isAfter(time))
                .next()
                .flatMap(record -> groupBegin(userId, record.startTime()))
                .defaultIfEmpty(time);
    }

    private Flux<Activity> records(String userId, @Nullable Instant from, @Nullable Instant to) {
        BsonDocument filter = new BsonDocument("userId", new BsonString(userId));
        BsonDocument range = new BsonDocument();
        if (from != null) {
            range.append("$gte", new BsonDateTime(from.toEpochMilli()));
        }
        if (to != null) {
            range.append("$lt", new BsonDateTime(to.toEpochMilli()));
        }
        if (!range.isEmpty()) {
            filter.append("_at", range);
        }
        return store.scan(ReadModel.ACTIVITIES, filter, BY_START, BATCH).map(MergedActivities::activity);
    }

    /** Until when what begins can belong to the group of {@code record}. */
    private static Instant reach(Activity record) {
        return record.partOf() == null ? record.endTime() : record.endTime().plus(BETWEEN_LEGS);
    }

    private static Activity activity(RawBsonDocument stored) {
        return BsonJson.read(stored, Activity.class);
    }

    /** The time that the records of a group cover so far. */
    private static final class Hull {
        private @Nullable Instant end;

        boolean beginsAnew(Activity next) {
            boolean anew = end != null && !next.startTime().isBefore(end);
            Instant reach = reach(next);
            end = anew || end == null || reach.isAfter(end) ? reach : end;
            return anew;
        }
    }
}
