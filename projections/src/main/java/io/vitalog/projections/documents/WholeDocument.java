package io.vitalog.projections.documents;

import io.vitalog.domain.envelope.Json;
import java.time.Instant;
import org.bson.BsonBinary;
import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.util.TokenBuffer;

/** Builds the BSON of a document once, in the bytes that go over the wire. Use it once. */
public final class WholeDocument {
    private final String id;
    private final String order;
    private final BasicOutputBuffer buffer = new BasicOutputBuffer(512);
    private final BsonBinaryWriter bson = new BsonBinaryWriter(buffer);

    private WholeDocument(String id, String order) {
        this.id = id;
        this.order = order;
        bson.writeStartDocument();
        bson.writeString(Member.ID, id);
        bson.writeString(Member.ORDER, order);
    }

    public static WholeDocument of(String id, String order) {
        return new WholeDocument(id, order);
    }

    /** States the instant by which the read model is sorted; the store keeps milliseconds. */
    public WholeDocument at(Instant instant) {
        bson.writeDateTime(Member.AT, instant.toEpochMilli());
        return this;
    }

    /** Takes over the members of a read-model record, as its JSON has them. */
    public WholeDocument members(Object readModel) {
        try (TokenBuffer json = Json.MAPPER.writeValueIntoBuffer(readModel);
                JsonParser parser = json.asParser()) {
            JsonMembers.copy(parser, bson);
        }
        return this;
    }

    /**
     * Takes over the members of a JSON object.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON object
     */
    public WholeDocument members(byte[] json) {
        try (JsonParser parser = Json.MAPPER.createParser(json)) {
            JsonMembers.copy(parser, bson);
        }
        return this;
    }

    public WholeDocument text(String name, String value) {
        bson.writeString(name, value);
        return this;
    }

    public WholeDocument number(String name, int value) {
        bson.writeInt32(name, value);
        return this;
    }

    public WholeDocument binary(String name, byte[] value) {
        bson.writeBinaryData(name, new BsonBinary(value));
        return this;
    }

    WholeDocument retracted() {
        bson.writeBoolean(Member.RETRACTED, true);
        return this;
    }

    /** The document as it is now. */
    public Write write() {
        bson.writeEndDocument();
        return new Write(id, order, new RawBsonDocument(buffer.getInternalBuffer(), 0, buffer.getPosition()));
    }
}
