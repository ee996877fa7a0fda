package io.vitalog.infra.exports.sorting;

/**
 * What is sorted: by key, byte for byte without sign.
 *
 * @param key entries of the same one become one
 */
@SuppressWarnings("ArrayRecordComponent") // tens of millions pass through here; never compared as records
public record Entry(byte[] key, byte[] value) {
    /** What an entry costs beside its bytes: the record, two array headers, its place in a list. */
    private static final int OVERHEAD_BYTES = 64;

    int bytes() {
        return key.length + value.length + OVERHEAD_BYTES;
    }
}
