package io.vitalog.domain.events;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.facts.Violation.Cause;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says of a payload what is wrong with it in the words of its producer: the member's name, no class. */
final class PayloadFault {
    private static final String TWICE = "Duplicate Object property ";
    private static final String MISSING = "Missing required creator property '";

    private PayloadFault() {}

    static Unreadable of(JacksonException fault) {
        String where = where(fault);
        String says = firstLine(fault.getOriginalMessage());
        return switch (fault) {
            case InputCoercionException _ -> new Unreadable(Cause.WRONG_FIELD, where + ": " + says);
            case StreamReadException _
            when says.startsWith(TWICE) ->
                new Unreadable(Cause.WRONG_FIELD, says.substring(TWICE.length()) + " is there twice");
            case StreamReadException _ -> new Unreadable(Cause.NOT_JSON, "not JSON: " + says);
            case InvalidNullException _ -> new Unreadable(Cause.MISSING_FIELD, where + " is null");
            case ValueInstantiationException refused
            when refused.getCause() != null ->
                new Unreadable(
                        Cause.WRONG_FIELD,
                        where + ": " + firstLine(refused.getCause().getMessage()));
            case InvalidFormatException wrong ->
                new Unreadable(Cause.WRONG_FIELD, where + " is '" + wrong.getValue() + "', must be " + kind(wrong));
            case MismatchedInputException _
            when says.startsWith(MISSING) -> new Unreadable(Cause.MISSING_FIELD, missing(where, says) + " is missing");
            case MismatchedInputException wrong -> new Unreadable(Cause.WRONG_FIELD, where + " must be " + kind(wrong));
            default -> new Unreadable(Cause.WRONG_FIELD, where + ": " + says);
        };
    }

    private static String kind(MismatchedInputException wrong) {
        Class<?> type = wrong.getTargetType();
        List<Reference> path = wrong.getPath();
        boolean anItem = !path.isEmpty() && path.getLast().getPropertyName() == null;
        if (type == null) {
            return "something else";
        }
        return kind(anItem && type.isArray() ? type.getComponentType() : type);
    }

    private static String kind(Class<?> type) {
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "a text of whole characters";
        }
        if (type == LocalDate.class) {
            return "a date as 2016-04-12";
        }
        if (type.isEnum()) {
            return "one of " + Json.MAPPER.writeValueAsString(type.getEnumConstants());
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "an array" : "an object";
    }

    private static String where(JacksonException fault) {
        StringBuilder path = new StringBuilder();
        for (Reference step : fault.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "payload" : path.toString();
    }

    private static String missing(String where, String says) {
        String name = says.substring(MISSING.length(), says.indexOf('\'', MISSING.length()));
        return where.endsWith(name) ? where : where.equals("payload") ? name : where + "." + name;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
