package io.vitalog.query.readings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the description of the API says of readings. */
final class ReadingsDescription {
    private ReadingsDescription() {}

    /** The form of a page. */
    @Schema(name = "ReadingPage")
    record ReadingPage(List<Reading> items, @Nullable String next) {}

    /** Many readings. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "listReadings",
            summary = "Readings of one metric by time, source and period",
            description = """
                    Amounts (steps, distance, energy …) are added up by minute or hour, of levels that vary (heart
                    rate …) min, avg and max are told, of levels that stay (weight …) the newest.

                    Minutes and hours are those of UTC; one that the range cuts tells of the samples within the range.
                    A sample whose period is longer than the resolution stands at its beginning.

                    Each source, and each period of a source, is a series of its own and gets items of its own: they
                    are never added together.

                    What a device measured while it was not paired with the user stays, and says unpaired: true.

                    Raw readings need a range of at most 31 days.""",
            parameters = {
                @Parameter(
                        name = "resolution",
                        in = ParameterIn.QUERY,
                        description = "How finely they are told",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {"raw", "minute", "hour"},
                                        defaultValue = "minute")),
                @Parameter(
                        name = "limit",
                        in = ParameterIn.QUERY,
                        description = "The most items of a page",
                        schema = @Schema(type = "integer", minimum = "1", maximum = "1500", defaultValue = "50")),
                @Parameter(name = "source", in = ParameterIn.QUERY, description = "Only what this source measured")
            })
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReadingPage.class)))
    @interface OfMany {}
}
