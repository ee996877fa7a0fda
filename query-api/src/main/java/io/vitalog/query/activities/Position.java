package io.vitalog.query.activities;

import io.vitalog.domain.activities.merging.MergedActivity;
import io.vitalog.query.pages.Cursor;
import java.time.DateTimeException;
import java.time.Instant;

/** Where an activity stands in the order of a list: by start, then id. */
record Position(Instant start, String id) {

    static Position of(MergedActivity activity) {
        return new Position(activity.activity().startTime(), activity.activity().activityId());
    }

    /** Reads what {@link #text()} wrote. */
    static Position parse(String text) {
        int bar = text.indexOf('|');
        try {
            return new Position(Instant.parse(text.substring(0, Math.max(bar, 0))), text.substring(bar + 1));
        } catch (DateTimeException forged) {
            throw Cursor.refused();
        }
    }

    String text() {
        return start + "|" + id;
    }

    boolean isBefore(MergedActivity activity) {
        int byStart = start.compareTo(activity.activity().startTime());
        return byStart < 0 || (byStart == 0 && id.compareTo(activity.activity().activityId()) < 0);
    }
}
