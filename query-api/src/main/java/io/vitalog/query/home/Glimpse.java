package io.vitalog.query.home;

import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * A user at a glance.
 *
 * @param date of the newest day; absent before the first
 * @param steps of that day
 */
record Glimpse(
        String userId, @Nullable String date, @Nullable Long steps) {

    static Glimpse of(String userId, RawBsonDocument newestDay) {
        BsonValue steps = newestDay.get("steps");
        return new Glimpse(
                userId,
                newestDay.getString("date").getValue(),
                steps == null
                        ? null
                        : Math.round(steps.asDocument().getNumber("value").doubleValue()));
    }
}
