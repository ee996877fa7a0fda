package io.vitalog.infra.devices.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a mapping, which knows where it stands, and refuses members that nobody asks for: they are typing errors.
 *
 * @param place such as {@code measurements[0]}; empty for the whole
 */
record Entry(String place, JsonNode node) {

    /** This part, which must be an object with no other members than {@code known}. */
    Entry knowing(String... known) {
        if (!node.isObject()) {
            throw bad("must be an object such as {\"column\": \"Name\"}");
        }
        for (String name : node.propertyNames()) {
            if (!List.of(known).contains(name)) {
                throw at(name).bad("is not known here, only " + String.join(", ", known));
            }
        }
        return this;
    }

    boolean has(String name) {
        return !node.path(name).isMissingNode() && !node.path(name).isNull();
    }

    Entry at(String name) {
        return new Entry(place.isEmpty() ? name : place + "." + name, node.path(name));
    }

    /** The member's value by {@code read}, or null where it is absent. */
    <T> @Nullable T find(String name, Function<Entry, T> read) {
        return has(name) ? read.apply(at(name)) : null;
    }

    <T> T get(String name, Function<Entry, T> read) {
        if (!has(name)) {
            throw at(name).bad("is missing");
        }
        return read.apply(at(name));
    }

    String text() {
        if (!node.isString() || node.stringValue().isEmpty()) {
            throw bad("must be a text");
        }
        return node.stringValue();
    }

    /** A whole number of that range. */
    int whole(int least, int most) {
        double value = node.isNumber() ? node.doubleValue() : Double.NaN;
        if (!(value >= least && value <= most && value == Math.rint(value))) {
            throw bad("must be a whole number from " + least + " to " + most);
        }
        return (int) value;
    }

    /** Each element of a list, or the one that stands where a list may. */
    <T> List<T> each(Function<Entry, T> read) {
        if (!node.isArray()) {
            return List.of(read.apply(this));
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            all.add(read.apply(new Entry(place + "[" + i + "]", node.path(i))));
        }
        return all;
    }

    /** The members by their names. */
    <T> List<T> members(BiFunction<String, Entry, T> read) {
        return List.copyOf(node.propertyNames()).stream()
                .map(name -> read.apply(name, at(name)))
                .toList();
    }

    BadMapping bad(String what) {
        return new BadMapping("the mapping's " + (place.isEmpty() ? "content" : place) + " " + what);
    }
}
