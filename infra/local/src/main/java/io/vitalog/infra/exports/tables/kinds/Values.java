package io.vitalog.infra.exports.tables.kinds;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.envelope.Json;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values of entries that begin with what orders them, so that the greatest one counts; and their keys. */
final class Values {
    private Values() {}

    /** Parts with a byte between that none of them holds. */
    static byte[] key(String... parts) {
        return String.join("\0", parts).getBytes(UTF_8);
    }

    /**
     * A version of a row.
     *
     * @param order as long as that of every other version of the table
     * @param content null when this version withdraws the row
     */
    static byte[] version(byte[] order, @Nullable Object content) {
        byte[] json = content == null ? new byte[0] : Json.MAPPER.writeValueAsBytes(content);
        return ByteBuffer.allocate(order.length + json.length)
                .put(order)
                .put(json)
                .array();
    }

    /** The row that {@link #version} told of, or null when that withdrew it. */
    static <R> @Nullable R content(byte[] version, int orderLength, Class<R> type) {
        return version.length == orderLength
                ? null
                : Json.MAPPER.readValue(Arrays.copyOfRange(version, orderLength, version.length), type);
    }
}
