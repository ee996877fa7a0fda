package io.vitalog.infra.local.bench.table;

import org.jspecify.annotations.Nullable;

/**
 * What one round found.
 *
 * @param name what it is of; the same in every round
 * @param remark what must be known to read it, if anything
 */
public record Figure(
        String name, String unit, double value, @Nullable String remark) {
    public static Figure of(String name, String unit, double value) {
        return new Figure(name, unit, value, null);
    }

    public Figure remarking(String what) {
        return new Figure(name, unit, value, what);
    }
}
