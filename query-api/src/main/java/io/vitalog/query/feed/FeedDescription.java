package io.vitalog.query.feed;

import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/** What the description of the API says of the feed. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        description = "At most 5 MB and 10,000 events, gzip or not. The payloads are those of asyncapi.json",
        content = {
            @Content(
                    mediaType = "application/cloudevents+json",
                    schema = @Schema(implementation = FeedDescription.CloudEvent.class)),
            @Content(
                    mediaType = "application/cloudevents-batch+json",
                    array = @ArraySchema(schema = @Schema(implementation = FeedDescription.CloudEvent.class))),
            @Content(mediaType = "application/x-ndjson", schema = @Schema(type = "string"))
        })
@ApiResponse(
        responseCode = "200",
        description = "The broker has every event that is not refused",
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = Taken.class)))
@ApiResponse(responseCode = "413", description = "The request is too large (too-large)")
@ApiResponse(responseCode = "415", description = "The body is written or packed in another way (unsupported-type)")
@ApiResponse(responseCode = "422", description = "No event could be taken; refused says why (nothing-taken)")
@ApiResponse(
        responseCode = "429",
        description = "Events come faster than the broker takes them (busy)",
        headers = @Header(name = "Retry-After", description = "in seconds", schema = @Schema(type = "integer")))
@interface FeedDescription {
    /** An event in the structured mode of CloudEvents 1.0. */
    record CloudEvent(
            String specversion,
            String id,
            String source,
            String type,
            String subject,
            String time,
            Map<String, Object> data) {}
}
