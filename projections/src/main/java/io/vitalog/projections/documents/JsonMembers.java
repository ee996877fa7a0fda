package io.vitalog.projections.documents;

import org.bson.BsonWriter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * Copies JSON into BSON without loss: numbers without a fraction become int32 when they fit, else int64; those with one
 * become doubles; texts, times among them, stay texts.
 */
final class JsonMembers {
    private JsonMembers() {}

    /** Writes the members of the object that {@code parser} will read into the document that {@code bson} has open. */
    static void copy(JsonParser parser, BsonWriter bson) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new StreamReadException(parser, "a JSON object is expected");
        }
        members(parser, bson);
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "something follows the JSON object");
        }
    }

    private static void members(JsonParser parser, BsonWriter bson) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            bson.writeName(parser.currentName());
            value(parser, parser.nextToken(), bson);
        }
    }

    private static void value(JsonParser parser, JsonToken token, BsonWriter bson) {
        switch (token) {
            case START_OBJECT -> {
                bson.writeStartDocument();
                members(parser, bson);
                bson.writeEndDocument();
            }
            case START_ARRAY -> {
                bson.writeStartArray();
                for (JsonToken item = parser.nextToken(); item != JsonToken.END_ARRAY; item = parser.nextToken()) {
                    value(parser, item, bson);
                }
                bson.writeEndArray();
            }
            case VALUE_STRING -> bson.writeString(parser.getString());
            case VALUE_NUMBER_INT -> whole(parser, bson);
            case VALUE_NUMBER_FLOAT -> fraction(parser, bson);
            case VALUE_TRUE -> bson.writeBoolean(true);
            case VALUE_FALSE -> bson.writeBoolean(false);
            case VALUE_NULL -> bson.writeNull();
            default -> throw new StreamReadException(parser, "unexpected " + token);
        }
    }

    private static void whole(JsonParser parser, BsonWriter bson) {
        long value = parser.getLongValue();
        if (value == (int) value) {
            bson.writeInt32((int) value);
        } else {
            bson.writeInt64(value);
        }
    }

    private static void fraction(JsonParser parser, BsonWriter bson) {
        double value = parser.getDoubleValue();
        if (!Double.isFinite(value)) {
            throw new StreamReadException(parser, "a number is too large for a double");
        }
        bson.writeDouble(value);
    }
}
