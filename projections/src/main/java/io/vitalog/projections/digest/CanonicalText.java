package io.vitalog.projections.digest;

import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/**
 * A value as text that is the same for equal values, whatever the sequence of members or the type of a number: 1, 1L
 * and 1.0 are one.
 */
final class CanonicalText {
    private static final double LARGEST_EXACT_WHOLE = 1L << 53;

    private final StringBuilder text = new StringBuilder(512);

    CanonicalText member(String name, BsonValue value) {
        text(name);
        text.append(':');
        value(value);
        text.append(',');
        return this;
    }

    /** Adds a number of a series. */
    CanonicalText number(double value) {
        if (value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT_WHOLE) {
            text.append((long) value);
        } else {
            text.append(value);
        }
        text.append(',');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void value(BsonValue value) {
        switch (value.getBsonType()) {
            case DOCUMENT -> document(value.asDocument());
            case ARRAY -> array(value.asArray());
            case STRING -> text(value.asString().getValue());
            case INT32 -> text.append(value.asInt32().getValue()).append(',');
            case INT64 -> text.append(value.asInt64().getValue()).append(',');
            case DOUBLE -> number(value.asDouble().getValue());
            case BOOLEAN -> text.append(value.asBoolean().getValue());
            case NULL -> text.append("null");
            default -> throw new IllegalArgumentException("business content holds a " + value.getBsonType());
        }
    }

    private void document(BsonDocument document) {
        text.append('{');
        new TreeMap<>(document).forEach(this::member);
        text.append('}');
    }

    private void array(BsonArray array) {
        text.append('[');
        for (BsonValue item : array) {
            value(item);
            text.append(',');
        }
        text.append(']');
    }

    private void text(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '"' || letter == '\\') {
                text.append('\\');
            }
            text.append(letter);
        }
        text.append('"');
    }
}
