package io.vitalog.infra.exports.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * A row of a table.
 *
 * @param userId whose it is
 * @param time when what it tells happened or began, by which a table is sorted
 * @param id tells rows of one user and time apart
 */
public record Row<R>(String userId, Instant time, String id, R content) {
    /** Keys whose order is that of user, time and id; no user id holds the byte between. */
    public byte[] sortKey() {
        byte[] user = userId.getBytes(UTF_8);
        byte[] name = id.getBytes(UTF_8);
        return ByteBuffer.allocate(user.length + 1 + Long.BYTES + Integer.BYTES + name.length)
                .put(user)
                .put((byte) 0)
                .putLong(time.getEpochSecond() ^ Long.MIN_VALUE)
                .putInt(time.getNano())
                .put(name)
                .array();
    }

    /** The row that a {@link #sortKey} and a content are of. */
    public static <R> Row<R> of(byte[] sortKey, R content) {
        int end = 0;
        while (sortKey[end] != 0) {
            end++;
        }
        ByteBuffer rest = ByteBuffer.wrap(sortKey, end + 1, sortKey.length - end - 1);
        Instant time = Instant.ofEpochSecond(rest.getLong() ^ Long.MIN_VALUE, rest.getInt());
        String id = UTF_8.decode(rest).toString();
        return new Row<>(new String(sortKey, 0, end, UTF_8), time, id, content);
    }
}
