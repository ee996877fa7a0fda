package io.vitalog.infra.devices.files;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON object of an export; numbers may be written as texts. */
public record Element(JsonNode node) {

    public String text(String name) throws Malformed {
        String text = find(name);
        if (text == null) {
            throw new Malformed(Skip.MISSING_FIELD, name + " is missing");
        }
        return text;
    }

    /** The text, or the number as a text; null when absent. */
    public @Nullable String find(String name) {
        JsonNode member = node.path(name);
        return member.isValueNode() && !member.isNull() ? member.asString() : null;
    }

    public double number(String name) throws Malformed {
        Double number = findNumber(name);
        if (number == null) {
            throw new Malformed(Skip.MISSING_FIELD, name + " is missing");
        }
        return number;
    }

    /** The number, or null when absent. */
    public @Nullable Double findNumber(String name) throws Malformed {
        JsonNode member = node.path(name);
        if (member.isNumber() && Double.isFinite(member.doubleValue())) {
            return member.doubleValue();
        }
        String text = find(name);
        return text == null ? null : Numbers.parse(name, text);
    }

    /** The object of this name; empty when absent. */
    public Element object(String name) {
        return new Element(node.path(name));
    }

    /** The elements of the list of this name; none when absent. */
    public List<Element> list(String name) {
        return node.path(name).valueStream().map(Element::new).toList();
    }

    /** The names of its members, in the order of the file. */
    public Collection<String> names() {
        return node.propertyNames();
    }

    public boolean flag(String name) {
        return node.path(name).booleanValue(false);
    }

    public boolean has(String name) {
        return !node.path(name).isMissingNode() && !node.path(name).isNull();
    }
}
