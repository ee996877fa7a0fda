package io.vitalog.query.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.vitalog.domain.insights.Insight;
import io.vitalog.domain.motivation.moments.Moment;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.springframework.http.MediaType;

/** What the description of the API says of streams, and what they say beside insights. */
final class LiveDescription {
    private LiveDescription() {}

    /** What a reset says. */
    @Schema(name = "InsightReset")
    record Reset(List<Now> serving) {
        record Now(String kind, String modelId, int generation) {}

        static Reset of(Tick tick) {
            return new Reset(tick.serving().stream()
                    .map(each -> new Now(each.kind(), each.modelId(), each.generation()))
                    .toList());
        }
    }

    /** A stream. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "followInsights",
            summary = "A user's insights as they happen, as server-sent events",
            description =
                    "Event insight: one is new or has changed; data is the insight. Event reset: other generations"
                            + " serve, so read the list again; data says which. A comment comes every 15 seconds.",
            parameters =
                    @Parameter(
                            name = "Last-Event-ID",
                            in = ParameterIn.HEADER,
                            description = "The id of the last event that was seen: everything since is told first",
                            schema = @Schema(type = "string", example = "0001-00000000000003e8.yoga-2")))
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(oneOf = {Insight.class, Reset.class})))
    @interface OfFollowing {}

    /** A stream of moments. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Operation(
            operationId = "followMoments",
            tags = "Motivation",
            summary = "Levels that change, targets reached and personal bests, as server-sent events",
            description = "Event moment: one is new or has changed; data is the moment. Event reset: other models"
                    + " serve, so read the list again; data says which. A comment comes every 15 seconds.",
            parameters =
                    @Parameter(
                            name = "Last-Event-ID",
                            in = ParameterIn.HEADER,
                            description = "The id of the last event that was seen: everything since is told first",
                            schema = @Schema(type = "string", example = "0001-00000000000003e8.levels-17")))
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(oneOf = {Moment.class, Reset.class})))
    @interface OfMoments {}
}
