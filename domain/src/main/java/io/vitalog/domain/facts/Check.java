package io.vitalog.domain.facts;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the first rule that a fact breaks. Absent values break no range. */
public final class Check {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@/+-]{0,127}");

    private @Nullable Violation first;

    /** Says that {@code field} lies in {@code [min, max]} when it is present. */
    public Check between(String field, @Nullable Number value, double min, double max) {
        if (value != null && !(value.doubleValue() >= min && value.doubleValue() <= max)) {
            broken(field + " is " + value + ", must be between " + trim(min) + " and " + trim(max));
        }
        return this;
    }

    /** Says that {@code value} is an identifier: 1 to 128 letters, digits or {@code . _ : @ / + -}. */
    public Check token(String field, @Nullable String value) {
        if (value != null && !TOKEN.matcher(value).matches()) {
            broken(field + " must be 1 to 128 letters, digits or any of . _ : @ / + -");
        }
        return this;
    }

    /** Says that {@code value} has at most {@code limit} characters. */
    public Check text(String field, @Nullable String value, int limit) {
        if (value != null && value.length() > limit) {
            broken(field + " has " + value.length() + " characters, at most " + limit + " are taken");
        }
        return this;
    }

    /** Says that {@code value} names a time zone or an offset. */
    public Check zone(@Nullable String value) {
        if (value != null) {
            try {
                ZoneId.of(value);
            } catch (DateTimeException unknown) {
                broken("zone '" + value + "' is neither an offset nor a known time zone");
            }
        }
        return this;
    }

    /** Says that the condition {@code holds}; {@code rule} tells in words what is wrong otherwise. */
    public Check that(boolean holds, String rule) {
        if (!holds) {
            broken(rule);
        }
        return this;
    }

    /** The first broken rule, or empty when all hold. */
    public Optional<Violation> violation() {
        return Optional.ofNullable(first);
    }

    private void broken(String rule) {
        if (first == null) {
            first = new Violation(Violation.Cause.IMPOSSIBLE_VALUE, rule);
        }
    }

    private static String trim(double bound) {
        return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
    }
}
