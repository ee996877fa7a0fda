package io.vitalog.infra.local.store.document;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.Set;

/** Documents as BSON: what a map holds is never changed in place, and reading it gives a document of one's own. */
public final class BsonBytes {
    private static final int LENGTH = Integer.BYTES;

    private BsonBytes() {}

    public static byte[] of(Document document) {
        ByteBuf buffer = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, buffer);
        return ByteBufUtil.getBytes(buffer);
    }

    public static Document read(byte[] bson) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }

    /** The document without its top-level fields of other names. */
    public static Document read(byte[] bson, Set<String> fields) {
        ByteBuf buffer = Unpooled.wrappedBuffer(bson).skipBytes(LENGTH);
        Document document = new Document();
        byte type = buffer.readByte();
        while (type != BsonConstants.TERMINATING_BYTE) {
            String name = BsonDecoder.decodeCString(buffer);
            if (fields.contains(name)) {
                document.put(name, BsonDecoder.decodeValue(type, buffer));
            } else {
                skip(type, buffer);
            }
            type = buffer.readByte();
        }
        return document;
    }

    private static void skip(byte type, ByteBuf buffer) {
        switch (type) {
            case BsonConstants.TYPE_UTF8_STRING -> buffer.skipBytes(LENGTH + lengthAt(buffer));
            case BsonConstants.TYPE_EMBEDDED_DOCUMENT, BsonConstants.TYPE_ARRAY -> buffer.skipBytes(lengthAt(buffer));
            case BsonConstants.TYPE_DATA -> buffer.skipBytes(LENGTH + 1 + lengthAt(buffer));
            case BsonConstants.TYPE_INT32 -> buffer.skipBytes(Integer.BYTES);
            case BsonConstants.TYPE_DOUBLE, BsonConstants.TYPE_INT64, BsonConstants.TYPE_UTC_DATETIME ->
                buffer.skipBytes(Long.BYTES);
            case BsonConstants.TYPE_BOOLEAN -> buffer.skipBytes(1);
            default -> BsonDecoder.decodeValue(type, buffer);
        }
    }

    private static int lengthAt(ByteBuf buffer) {
        return buffer.getIntLE(buffer.readerIndex());
    }
}
