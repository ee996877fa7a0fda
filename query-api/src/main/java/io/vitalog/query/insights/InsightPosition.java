package io.vitalog.query.insights;

import io.vitalog.query.generations.Serving;
import io.vitalog.query.pages.Cursor;
import java.util.Comparator;
import org.bson.RawBsonDocument;

/**
 * Where an insight stands in a list: by time, user, kind and id. The generation is no part of it, so that a page goes
 * on behind the same session when another generation has come to serve.
 */
record InsightPosition(long atMs, String userId, String kind, String insightId) {
    /** The order of lists, that of the store within a kind: there ids begin with the user, and a bar ends that. */
    static final Comparator<InsightPosition> ORDER = Comparator.comparingLong(InsightPosition::atMs)
            .thenComparing(position -> position.userId() + "|")
            .thenComparing(InsightPosition::kind)
            .thenComparing(InsightPosition::insightId);

    private static final int PARTS = 4;

    static InsightPosition of(RawBsonDocument insight) {
        return new InsightPosition(
                insight.getDateTime("_at").getValue(),
                insight.getString("userId").getValue(),
                insight.getString("kind").getValue(),
                insight.getString("insightId").getValue());
    }

    /** Reads what {@link #text()} wrote. */
    static InsightPosition parse(String text) {
        String[] parts = text.split("\\|", -1);
        try {
            if (parts.length == PARTS) {
                return new InsightPosition(Long.parseLong(parts[0]), parts[1], parts[2], parts[3]);
            }
        } catch (NumberFormatException forged) {
            // refused below
        }
        throw Cursor.refused();
    }

    String text() {
        return atMs + "|" + userId + "|" + kind + "|" + insightId;
    }

    /** This position in the list of one generation alone, as {@code _at} and {@code _id} that all before have not. */
    String within(Serving serving) {
        int kinds = serving.kind().text().compareTo(kind);
        // A kind before this position's has no more of the user at that instant, one behind it has all.
        String last = kinds == 0 ? insightId : kinds < 0 ? "~" : "";
        return atMs + "|" + userId + "|" + serving.part() + "|" + last;
    }
}
