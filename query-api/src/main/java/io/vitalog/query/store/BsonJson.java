package io.vitalog.query.store;

import io.vitalog.domain.envelope.Json;
import java.time.Instant;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes stored documents as the JSON of their read models, straight from the bytes: members in stored order, whole
 * numbers without a fraction, nothing instead of null.
 */
public final class BsonJson {
    private final BsonReader reader;
    private final Shape shape;
    private final JsonGenerator out;

    private BsonJson(BsonReader reader, Shape shape, JsonGenerator out) {
        this.reader = reader;
        this.shape = shape;
        this.out = out;
    }

    public static void write(RawBsonDocument document, Shape shape, JsonGenerator out) {
        try (BsonBinaryReader reader =
                new BsonBinaryReader(document.getByteBuffer().asNIO())) {
            write(reader, shape, out);
        }
    }

    /** The read model that a document holds. */
    public static <T> T read(RawBsonDocument document, Class<T> readModel) {
        return read(document, Shape.WHOLE, readModel);
    }

    /** The read model that a document holds, as far as {@code shape} keeps it. */
    public static <T> T read(RawBsonDocument document, Shape shape, Class<T> readModel) {
        ByteArrayBuilder json = new ByteArrayBuilder();
        try (JsonGenerator out = Json.MAPPER.createGenerator(json)) {
            write(document, shape, out);
        }
        return Json.MAPPER.readValue(json.toByteArray(), readModel);
    }

    public static void write(BsonReader reader, Shape shape, JsonGenerator out) {
        new BsonJson(reader, shape, out).document(0);
    }

    private void document(int depth) {
        reader.readStartDocument();
        out.writeStartObject();
        for (BsonType type = reader.readBsonType(); type != BsonType.END_OF_DOCUMENT; type = reader.readBsonType()) {
            String member = reader.readName();
            if (type != BsonType.NULL && shape.keeps(depth, member)) {
                out.writeName(member);
                value(type, depth + 1);
            } else {
                reader.skipValue();
            }
        }
        out.writeEndObject();
        reader.readEndDocument();
    }

    private void array(int depth) {
        reader.readStartArray();
        out.writeStartArray();
        for (BsonType type = reader.readBsonType(); type != BsonType.END_OF_DOCUMENT; type = reader.readBsonType()) {
            value(type, depth);
        }
        out.writeEndArray();
        reader.readEndArray();
    }

    private void value(BsonType type, int depth) {
        switch (type) {
            case DOCUMENT -> document(depth);
            case ARRAY -> array(depth);
            case STRING -> out.writeString(reader.readString());
            case DOUBLE -> Json.write(reader.readDouble(), out);
            case INT32 -> out.writeNumber(reader.readInt32());
            case INT64 -> out.writeNumber(reader.readInt64());
            case BOOLEAN -> out.writeBoolean(reader.readBoolean());
            case DATE_TIME ->
                out.writeString(Instant.ofEpochMilli(reader.readDateTime()).toString());
            case DECIMAL128 -> out.writeNumber(reader.readDecimal128().bigDecimalValue());
            case NULL -> {
                reader.readNull();
                out.writeNull();
            }
            default -> throw new IllegalStateException("a read model holds no " + type);
        }
    }
}
