package io.vitalog.domain.asyncapi;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes down the rules that facts state, member by member, instead of judging by them. */
final class StatedRules implements Check {
    private final Map<String, Rule> rules;
    private final String prefix;

    /** What a member keeps. Of several statements about one member the widest holds. */
    sealed interface Rule {
        record Between(double min, double max) implements Rule {}

        record Token() implements Rule {}

        record Key() implements Rule {}

        record Text(int limit) implements Rule {}

        record OneOf(List<String> choices) implements Rule {}

        record Zone() implements Rule {}

        record AtMost(int items) implements Rule {}
    }

    private StatedRules(Map<String, Rule> rules, String prefix) {
        this.rules = rules;
        this.prefix = prefix;
    }

    /** The rules that {@code facts} of one type state, by paths such as {@code heartRateZones[].minutes}. */
    static Map<String, Rule> of(List<? extends Fact> facts) {
        Map<String, Rule> rules = new HashMap<>();
        facts.forEach(fact -> Check.every(fact, new StatedRules(rules, "")));
        return rules;
    }

    @Override
    public Check between(String field, @Nullable Number value, double min, double max) {
        rules.merge(path(field), new Rule.Between(min, max), StatedRules::widest);
        return this;
    }

    @Override
    public Check token(String field, @Nullable String value) {
        return keep(field, new Rule.Token());
    }

    @Override
    public Check key(String field, @Nullable String value) {
        return keep(field, new Rule.Key());
    }

    @Override
    public Check text(String field, @Nullable String value, int limit) {
        return keep(field, new Rule.Text(limit));
    }

    @Override
    public Check oneOf(String field, @Nullable String value, List<String> choices) {
        return keep(field, new Rule.OneOf(choices));
    }

    @Override
    public Check zone(String field, @Nullable String value) {
        return keep(field, new Rule.Zone());
    }

    @Override
    public Check texts(String field, @Nullable List<String> values, int most, int limit) {
        keep(field + "[]", new Rule.Text(limit));
        return keep(field, new Rule.AtMost(most));
    }

    @Override
    public <T> Check each(String field, @Nullable List<T> items, int most, BiConsumer<T, Check> itemRules) {
        if (items != null) {
            items.forEach(item -> itemRules.accept(item, within(field + "[]")));
        }
        return keep(field, new Rule.AtMost(most));
    }

    @Override
    public Check within(String field) {
        return new StatedRules(rules, path(field) + ".");
    }

    @Override
    public Check that(boolean holds, String rule) {
        return this;
    }

    private Check keep(String field, Rule rule) {
        rules.put(path(field), rule);
        return this;
    }

    private String path(String field) {
        return prefix + field;
    }

    private static Rule widest(Rule one, Rule other) {
        return one instanceof Rule.Between a && other instanceof Rule.Between b
                ? new Rule.Between(Math.min(a.min(), b.min()), Math.max(a.max(), b.max()))
                : other;
    }
}
