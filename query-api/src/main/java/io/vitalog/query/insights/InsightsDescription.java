package io.vitalog.query.insights;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.vitalog.domain.insights.Insight;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the description of the API says of insights. */
final class InsightsDescription {
    private InsightsDescription() {}

    /** The form of a page. */
    @Schema(name = "InsightPage")
    record InsightPage(List<Insight> items, @Nullable String next) {}

    /** The form of a user's page. */
    @Schema(name = "UserInsightPage")
    record UserInsightPage(List<Insight> items, @Nullable String next, List<UserSummary> summaries) {}

    /** The form of one. */
    @Schema(name = "ExplainedInsight", allOf = Insight.class)
    record ExplainedInsight(@Nullable Explanation explain) {}

    /** Many insights. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "listInsights",
            summary = "Sessions with their clusters, by the time they ended, oldest first",
            description = "Of each kind those of the generation that serves. /insights is the same list.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InsightPage.class)))
    @interface OfMany {}

    /** A user's insights. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "listUserInsights",
            summary = "A user's sessions with their clusters, oldest first, and what they come to",
            description = "Each page has the summaries: by kind the trend of the newest session, the best session and"
                    + " advice by rule.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UserInsightPage.class)))
    @interface OfUser {}

    /** One insight. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "getInsight",
            summary = "One session with its cluster, by insight id or session id",
            parameters =
                    @Parameter(
                            name = "explain",
                            in = ParameterIn.QUERY,
                            description =
                                    "Adds the model, scaled features, distances to every centroid, percentiles and"
                                            + " the record that it follows from",
                            allowEmptyValue = true,
                            schema = @Schema(type = "boolean", defaultValue = "false")))
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExplainedInsight.class)))
    @interface OfOne {}
}
