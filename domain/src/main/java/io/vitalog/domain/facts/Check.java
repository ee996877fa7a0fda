package io.vitalog.domain.facts;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes down the rules that a fact states of its values. {@link FirstBroken} judges by them; the description of the
 * contract is written from the same statements. Absent values break no rule.
 */
public interface Check {

    /** Has {@code fact} state every rule to {@code check}: those of all facts, then its own. */
    static void every(Fact fact, Check check) {
        check.token("origin", fact.origin())
                .between("revision", fact.revision(), 0, Fact.MOST_REVISIONS)
                .zone("zone", fact.zone());
        fact.check(check);
    }

    /** Says that {@code field} lies in {@code [min, max]}, which NaN does not. */
    Check between(String field, @Nullable Number value, double min, double max);

    /** Says that {@code value} is an identifier: 1 to 128 letters, digits or {@code . _ : @ / + -}. */
    Check token(String field, @Nullable String value);

    /** Says that {@code value} is a natural key: 1 to 200 characters, none of them a control character. */
    Check key(String field, @Nullable String value);

    /** Says that {@code value} has at most {@code limit} characters. */
    Check text(String field, @Nullable String value, int limit);

    /** Says that {@code value} is one of the {@code choices}. */
    Check oneOf(String field, @Nullable String value, List<String> choices);

    /** Says that {@code value} names a time zone or an offset. */
    Check zone(String field, @Nullable String value);

    /** Says that there are at most {@code most} {@code values}, each of at most {@code limit} characters. */
    Check texts(String field, @Nullable List<String> values, int most, int limit);

    /** Says that there are at most {@code most} {@code items}, and what {@code rules} says of each of them. */
    <T> Check each(String field, @Nullable List<T> items, int most, BiConsumer<T, Check> rules);

    /** The rules of a record that is the member {@code field}: its fields are named after it. */
    Check within(String field);

    /** Says that the condition {@code holds}; {@code rule} tells in words what is wrong otherwise. */
    Check that(boolean holds, String rule);
}
