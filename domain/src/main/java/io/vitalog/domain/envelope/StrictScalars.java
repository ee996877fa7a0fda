package io.vitalog.domain.envelope;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads a number only from a number, a text only from a text and a date only from {@code yyyy-MM-dd}. Jackson would
 * take {@code "NaN"} for a number, base64 for an array of numbers, 5 for a text, and half of a character for a whole.
 */
final class StrictScalars {
    private StrictScalars() {}

    static SimpleModule addTo(SimpleModule module) {
        return module.addDeserializer(String.class, new TextOnly())
                .addDeserializer(Double.class, new NumberOnly())
                .addDeserializer(double.class, new NumberOnly())
                .addDeserializer(double[].class, new NumbersOnly())
                .addDeserializer(LocalDate.class, new DateOnly());
    }

    private static double number(JsonParser parser, DeserializationContext context, Class<?> type) {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> (double) context.handleUnexpectedToken(type, parser);
        };
    }

    private static final class TextOnly extends StdDeserializer<String> {
        TextOnly() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getString();
            if (hasHalfOfAPair(text)) {
                return (String) context.handleWeirdStringValue(String.class, text, "half of a surrogate pair");
            }
            return text;
        }
    }

    private static boolean hasHalfOfAPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int codePoint = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(codePoint)) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static final class NumberOnly extends StdDeserializer<Double> {
        NumberOnly() {
            super(Double.class);
        }

        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            return number(parser, context, Double.class);
        }
    }

    private static final class NumbersOnly extends StdDeserializer<double[]> {
        private static final int USUAL = 64;

        NumbersOnly() {
            super(double[].class);
        }

        @Override
        public double[] deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.isExpectedStartArrayToken()) {
                return (double[]) context.handleUnexpectedToken(double[].class, parser);
            }
            double[] numbers = new double[USUAL];
            int size = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (size == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * size);
                }
                numbers[size] = item(parser, context, size);
                size++;
            }
            return Arrays.copyOf(numbers, size);
        }

        private static double item(JsonParser parser, DeserializationContext context, int index) {
            try {
                return number(parser, context, double.class);
            } catch (JacksonException wrong) {
                throw DatabindException.wrapWithPath(context, wrong, new JacksonException.Reference(null, index));
            }
        }
    }

    private static final class DateOnly extends StdDeserializer<LocalDate> {
        private static final int LENGTH = 10;

        DateOnly() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            String text = parser.getString();
            try {
                if (text.length() == LENGTH) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException malformed) {
                // told below
            }
            return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no date");
        }
    }
}
