package io.vitalog.infra.exports.sorting;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How the values of one key become one. It must not matter in which order they come, how they are grouped, and how
 * often each comes: sorting merges as it goes.
 */
@FunctionalInterface
public interface Merging {
    /** The value that is the greatest, byte for byte without sign: values begin with what orders them. */
    Merging GREATEST = values -> Collections.max(values, Arrays::compareUnsigned);

    /** The one value of {@code values}, of which there is at least one. */
    byte[] merge(List<byte[]> values);
}
