package io.vitalog.query.pages;

import io.vitalog.query.requests.Dates;
import io.vitalog.query.requests.Times;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** The order of a list, the range of it that is asked for, and how to go on behind an item. */
public sealed interface Keyset {

    BsonDocument sort();

    /**
     * Adds the range to {@code filter}, and that items come behind {@code position}.
     *
     * @throws IllegalArgumentException if {@code position} is none of this order
     */
    void restrict(BsonDocument filter, @Nullable String position);

    /** Where {@code document} stands in the order. */
    String position(RawBsonDocument document);

    /** Rising by a text that is unique within the list. */
    record ByText(
            String member, @Nullable String from, @Nullable String to) implements Keyset {

        public static ByText all(String member) {
            return new ByText(member, null, null);
        }

        /** Rising by the local date of {@code date}. */
        public static ByText dates(Dates dates) {
            return new ByText("date", text(dates.from()), text(dates.to()));
        }

        private static @Nullable String text(@Nullable LocalDate date) {
            return date == null ? null : date.toString();
        }

        @Override
        public BsonDocument sort() {
            return new BsonDocument(member, new BsonInt32(1));
        }

        @Override
        public void restrict(BsonDocument filter, @Nullable String position) {
            BsonDocument range = new BsonDocument();
            if (position != null) {
                range.append("$gt", new BsonString(position));
            } else if (from != null) {
                range.append("$gte", new BsonString(from));
            }
            if (to != null) {
                range.append("$lte", new BsonString(to));
            }
            if (!range.isEmpty()) {
                filter.append(member, range);
            }
        }

        @Override
        public String position(RawBsonDocument document) {
            return document.getString(member).getValue();
        }
    }

    /** By {@code _at}, and by {@code _id} where that is equal. */
    record ByTime(Times times, boolean newestFirst) implements Keyset {
        private static final String AT = "_at";
        private static final String ID = "_id";

        @Override
        public BsonDocument sort() {
            BsonInt32 direction = new BsonInt32(newestFirst ? -1 : 1);
            return new BsonDocument(AT, direction).append(ID, direction);
        }

        @Override
        public void restrict(BsonDocument filter, @Nullable String position) {
            BsonDocument range = new BsonDocument();
            bound(range, "$gte", times.from());
            bound(range, "$lt", times.to());
            if (position != null) {
                int bar = position.indexOf('|');
                BsonValue at = new BsonDateTime(Long.parseLong(position.substring(0, Math.max(bar, 0))));
                BsonValue id = new BsonString(position.substring(bar + 1));
                String behind = newestFirst ? "$lt" : "$gt";
                // Replaces the bound on that side, which the position lies within; an index seeks to it.
                range.append(newestFirst ? "$lte" : "$gte", at);
                BsonArray either = new BsonArray();
                either.add(new BsonDocument(AT, new BsonDocument(behind, at)));
                either.add(new BsonDocument(ID, new BsonDocument(behind, id)));
                filter.append("$or", either);
            }
            if (!range.isEmpty()) {
                filter.append(AT, range);
            }
        }

        private static void bound(BsonDocument range, String operator, @Nullable Instant time) {
            if (time != null) {
                range.append(operator, new BsonDateTime(time.toEpochMilli()));
            }
        }

        @Override
        public String position(RawBsonDocument document) {
            return document.getDateTime(AT).getValue() + "|"
                    + document.getString(ID).getValue();
        }
    }
}
