package io.vitalog.infra.devices.omh;

import io.vitalog.infra.devices.facts.Token;
import io.vitalog.infra.devices.files.Element;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A body and what its header says of it.
 *
 * @param origin who measured it: the source that the header names, else {@code omh}
 * @param id by the header, or null
 */
record DataPoint(
        Schema schema,
        Element body,
        String origin,
        @Nullable String id) {
    static final String ORIGIN = "omh";

    private static final String STATISTIC = "descriptive_statistic";
    private static final Set<String> STATISTICS = Set.of(
            "average",
            "count",
            "maximum",
            "median",
            "minimum",
            "standard deviation",
            "sum",
            "variance",
            "20th percentile",
            "80th percentile",
            "lower quartile",
            "upper quartile",
            "quartile deviation",
            "1st quintile",
            "2nd quintile",
            "3rd quintile",
            "4th quintile");

    /** What an object of a file is: a data point when it has a header, else a bare body. */
    static DataPoint of(Element object) throws Malformed {
        if (!object.has("header") || !object.has("body")) {
            return new DataPoint(Schema.of(object), object, ORIGIN, null);
        }
        Element header = object.object("header");
        String source = header.object("acquisition_provenance").find("source_name");
        return new DataPoint(
                Schema.named(header.object("schema_id").text("name")),
                object.object("body"),
                source == null || source.isBlank() ? ORIGIN : Token.of(source),
                header.find("id"));
    }

    /**
     * Passes when the body tells of one measurement, which a sum of amounts is too.
     *
     * @throws Malformed when it is another statistic, or none at all
     */
    void requireMeasured() throws Malformed {
        String statistic = body.find(STATISTIC);
        if (statistic == null || statistic.equals("sum")) {
            return;
        }
        if (!STATISTICS.contains(statistic)) {
            throw new Malformed(Skip.MALFORMED_FIELD, STATISTIC + " is '" + statistic + "'");
        }
        throw new Malformed(Skip.STATISTIC, schema.id() + " is the " + statistic);
    }
}
