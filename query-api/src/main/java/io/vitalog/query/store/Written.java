package io.vitalog.query.store;

import java.util.HexFormat;
import java.util.List;
import org.bson.RawBsonDocument;

/** How far a read model is, in the form in which its documents are sorted by position. */
final class Written {
    private static final HexFormat HEX = HexFormat.of();

    private Written() {}

    /** The smallest {@code _order} of which it is not sure whether its document is written. */
    static String before(RawBsonDocument progress, RawBsonDocument incarnations) {
        List<String> topics = incarnations.getArray("topicIds").stream()
                .map(id -> id.asString().getValue())
                .toList();
        int incarnation = topics.indexOf(progress.getString("topicId").getValue()) + 1;
        return HEX.toHexDigits((short) incarnation)
                + "-"
                + HEX.toHexDigits(progress.getNumber("offset").longValue());
    }
}
