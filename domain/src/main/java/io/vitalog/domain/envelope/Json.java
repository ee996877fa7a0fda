package io.vitalog.domain.envelope;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The JSON of events and read models: members in the order of the record, absent instead of null, times as RFC 3339,
 * whole numbers without a fraction. The same value always gives the same bytes.
 */
public final class Json {
    private static final JsonFactory IN_UTF_8 = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    /** Reads and writes every payload and read model. Unknown members are ignored: fields are added over time. */
    public static final JsonMapper MAPPER = JsonMapper.builder(IN_UTF_8)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .addModule(StrictScalars.addTo(new SimpleModule("vitalog"))
                    .setValueInstantiators(new RecordConstructors())
                    .addSerializer(Double.class, new PlainDouble())
                    .addSerializer(double.class, new PlainDouble())
                    .addSerializer(double[].class, new PlainDoubles()))
            .build();

    private static final double LARGEST_EXACT_WHOLE = 1L << 53;

    private Json() {}

    /** Writes a number as payloads and read models hold it: {@code 12} and not {@code 12.0}, {@code 12.5} as it is. */
    public static void write(double value, JsonGenerator generator) {
        if (value == Math.rint(value) && Math.abs(value) <= LARGEST_EXACT_WHOLE) {
            generator.writeNumber((long) value);
        } else {
            generator.writeNumber(value);
        }
    }

    private static final class PlainDouble extends StdSerializer<Double> {
        PlainDouble() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator generator, SerializationContext context) {
            write(value, generator);
        }
    }

    private static final class PlainDoubles extends StdSerializer<double[]> {
        PlainDoubles() {
            super(double[].class);
        }

        @Override
        public void serialize(double[] values, JsonGenerator generator, SerializationContext context) {
            generator.writeStartArray(values, values.length);
            for (double value : values) {
                write(value, generator);
            }
            generator.writeEndArray();
        }
    }
}
