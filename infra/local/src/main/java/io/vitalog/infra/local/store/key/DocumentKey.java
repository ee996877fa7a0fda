package io.vitalog.infra.local.store.key;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a document lies in its collection: its {@code _id}, such that equal ids (1 and 1.0) are equal keys. */
public final class DocumentKey {
    private final byte[] bytes;

    private DocumentKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static DocumentKey of(@Nullable Object id) {
        return new DocumentKey(encode(id));
    }

    /** The key whose {@link #bytes()} these are. */
    public static DocumentKey ofBytes(byte[] bytes) {
        return new DocumentKey(bytes);
    }

    /** The key's own bytes, not a copy: they order plain ids as MongoDB does, and are never to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Plain values in order; any other value after them, by its normal form, so that equality still holds. */
    public static byte[] encode(@Nullable Object value) {
        KeyWriter writer = new KeyWriter();
        if (!writer.put(value)) {
            putNormalForm(writer, new KeyValue(value).normalized().get(0));
        }
        return writer.toBytes();
    }

    private static void putNormalForm(KeyWriter writer, Object normal) {
        if (writer.put(normal)) {
            return;
        }
        ByteBuf buffer = Unpooled.buffer();
        byte type = BsonEncoder.determineType(normal);
        buffer.writeByte(type);
        BsonEncoder.encodeValue(type, normal, buffer);
        writer.put(KeyWriter.BEYOND_PLAIN).put(ByteBufUtil.getBytes(buffer));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "DocumentKey[" + ByteBufUtil.hexDump(bytes) + "]";
    }
}
