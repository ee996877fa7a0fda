package io.vitalog.domain.facts;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps the first rule that a fact breaks. */
public final class FirstBroken implements Check {
    private static final int LONGEST_TOKEN = 128;
    private static final Pattern KEY = Pattern.compile("\\P{Cc}{1,200}");

    private final @Nullable FirstBroken outer;
    private final String prefix;
    private @Nullable Violation first;

    private FirstBroken() {
        this(null, "");
    }

    private FirstBroken(@Nullable FirstBroken outer, String prefix) {
        this.outer = outer;
        this.prefix = prefix;
    }

    /** The first rule that {@code fact} breaks. */
    public static Optional<Violation> of(Fact fact) {
        FirstBroken check = new FirstBroken();
        Check.every(fact, check);
        return Optional.ofNullable(check.first);
    }

    /** Whether {@code value} is an identifier as {@link #token} demands it. */
    public static boolean isToken(String value) {
        // By hand: each event has several, and a pattern took a tenth of what judging one takes.
        int length = value.length();
        if (length == 0 || length > LONGEST_TOKEN || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && "._:@/+-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    @Override
    public Check between(String field, @Nullable Number value, double min, double max) {
        if (value != null && !(value.doubleValue() >= min && value.doubleValue() <= max)) {
            broken(field, "is " + plain(value) + ", must be between " + plain(min) + " and " + plain(max));
        }
        return this;
    }

    @Override
    public Check token(String field, @Nullable String value) {
        if (value != null && !isToken(value)) {
            broken(field, "must be 1 to 128 letters, digits or any of . _ : @ / + -");
        }
        return this;
    }

    @Override
    public Check key(String field, @Nullable String value) {
        if (value != null && !KEY.matcher(value).matches()) {
            broken(field, "must be 1 to 200 characters without control characters");
        }
        return this;
    }

    @Override
    public Check text(String field, @Nullable String value, int limit) {
        if (value != null && value.length() > limit && value.codePointCount(0, value.length()) > limit) {
            broken(field, "has more than " + limit + " characters");
        }
        return this;
    }

    @Override
    public Check oneOf(String field, @Nullable String value, List<String> choices) {
        if (value != null && !choices.contains(value)) {
            broken(field, "is '" + value + "', must be one of " + String.join(", ", choices));
        }
        return this;
    }

    @Override
    public Check zone(String field, @Nullable String value) {
        if (value != null) {
            try {
                ZoneId.of(value);
            } catch (DateTimeException unknown) {
                broken(field, "'" + value + "' is neither an offset nor a known time zone");
            }
        }
        return this;
    }

    @Override
    public Check texts(String field, @Nullable List<String> values, int most, int limit) {
        return each(field, values, most, (value, each) -> each.text("", value, limit));
    }

    @Override
    public <T> Check each(String field, @Nullable List<T> items, int most, BiConsumer<T, Check> rules) {
        if (items == null) {
            return this;
        }
        if (items.size() > most) {
            broken(field, "has " + items.size() + " items, at most " + most + " are taken");
            return this;
        }
        for (int i = 0; i < items.size(); i++) {
            rules.accept(items.get(i), new FirstBroken(this, prefix + field + "[" + i + "]"));
        }
        return this;
    }

    @Override
    public Check within(String field) {
        return new FirstBroken(this, prefix + field);
    }

    @Override
    public Check that(boolean holds, String rule) {
        if (!holds) {
            broken(new Violation(Violation.Cause.IMPOSSIBLE_VALUE, rule));
        }
        return this;
    }

    private void broken(String field, String rule) {
        String dot = prefix.isEmpty() || field.isEmpty() ? "" : ".";
        broken(new Violation(Violation.Cause.IMPOSSIBLE_VALUE, prefix + dot + field + " " + rule));
    }

    private void broken(Violation violation) {
        if (outer != null) {
            outer.broken(violation);
        } else if (first == null) {
            first = violation;
        }
    }

    /** A whole number without its fraction, as it came. */
    private static String plain(Number number) {
        double value = number.doubleValue();
        boolean whole = value == Math.rint(value) && Math.abs(value) <= Fact.MOST_REVISIONS;
        return whole ? String.valueOf((long) value) : number.toString();
    }
}
