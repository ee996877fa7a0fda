package io.vitalog.query.days;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.vitalog.domain.days.Day;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the description of the API says of days. */
final class DaysDescription {
    private DaysDescription() {}

    /** The form of a page. */
    @Schema(name = "DayPage")
    record DayPage(List<Day> items, @Nullable String next) {}

    /** Many days. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "listDays",
            summary = "Days, oldest first",
            parameters = {
                @Parameter(
                        name = "from",
                        in = ParameterIn.QUERY,
                        description = "First local date",
                        schema = @Schema(type = "string", format = "date")),
                @Parameter(
                        name = "to",
                        in = ParameterIn.QUERY,
                        description = "Last local date, included",
                        schema = @Schema(type = "string", format = "date")),
                @Parameter(
                        name = "limit",
                        in = ParameterIn.QUERY,
                        description = "The most items of a page",
                        schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "50"))
            })
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DayPage.class)))
    @interface OfMany {}

    /** One day. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "getDay",
            summary = "One day",
            parameters =
                    @Parameter(
                            name = "explain",
                            in = ParameterIn.QUERY,
                            description = "Adds to each figure the ids of the facts behind it; where sources take turns"
                                    + " by the minute, of the samples of each source that has a turn",
                            allowEmptyValue = true,
                            schema = @Schema(type = "boolean", defaultValue = "false")))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Day.class)))
    @interface OfOne {}
}
