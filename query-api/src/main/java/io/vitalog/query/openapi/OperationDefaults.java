package io.vitalog.query.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.readings.Metric;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.positions.Positions;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** Describes the parameters and answers that operations share, where an operation does not describe its own. */
public final class OperationDefaults implements OperationCustomizer {
    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(OperationDefaults::describe);
        }
        boolean ofUser = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
        if (method.hasMethodAnnotation(GetMapping.class) && !streams(method)) {
            operation.getResponses().addApiResponse("304", shared("NotModified"));
            operation.addParametersItem(header(
                    Positions.HEADER, "Waits until the answer shows what followed from the command of this position"));
        } else if (method.getBeanType().getPackageName().endsWith(".actions")) {
            describeAct(operation);
        }
        operation.getResponses().addApiResponse("400", shared("BadRequest"));
        if (ofUser) {
            operation.getResponses().addApiResponse("404", shared("NotFound"));
        }
        operation.getResponses().addApiResponse("500", shared("Unexpected"));
        operation.getResponses().addApiResponse("503", shared("Unavailable"));
        return operation;
    }

    /** A stream of events has no tag, and waits for nothing. */
    private static boolean streams(HandlerMethod method) {
        GetMapping get = method.getMethodAnnotation(GetMapping.class);
        return get != null && Arrays.asList(get.produces()).contains(MediaType.TEXT_EVENT_STREAM_VALUE);
    }

    /** What users do has a verdict, not a page. */
    private static void describeAct(Operation operation) {
        operation.addParametersItem(header("Idempotency-Key", "Makes a repeated request the same command"));
        ApiResponses responses = operation.getResponses();
        responses.addApiResponse("200", shared("Accepted"));
        responses.addApiResponse("201", shared("Created"));
        responses.addApiResponse("202", shared("Pending"));
        responses.addApiResponse("409", shared("Rejected"));
        responses.addApiResponse("422", shared("Impossible"));
    }

    private static Parameter header(String name, String description) {
        return new Parameter().in("header").name(name).description(description).schema(new StringSchema());
    }

    private static ApiResponse shared(String name) {
        return new ApiResponse().$ref("#/components/responses/" + name);
    }

    private static void describe(Parameter parameter) {
        if (parameter.getDescription() != null) {
            return;
        }
        switch (parameter.getName()) {
            case "userId" -> set(parameter, "The user", new StringSchema().example("fitbit-1503960366"));
            case "sessionId" -> set(parameter, "The session's id", new StringSchema());
            case "planId" -> set(parameter, "The plan's id", new StringSchema());
            case "deviceId" -> set(parameter, "The device's id", new StringSchema());
            case "workoutId" -> set(parameter, "The workout's id", new StringSchema());
            case "foodId" -> set(parameter, "The food's id", new StringSchema().example("usda-sr:01001"));
            case "commandId" -> set(parameter, "The command's id, or its Idempotency-Key", new StringSchema());
            case "key" -> set(parameter, "The key that it was logged under", new StringSchema());
            case "activityId" -> set(parameter, "The activity's fact id", new StringSchema().format("uuid"));
            case "date" -> set(parameter, "A local date", new StringSchema().format("date"));
            case "cursor" -> set(parameter, "The 'next' of the page before, unchanged", new StringSchema());
            case "from" -> set(parameter, "From this time on; a date is its start in UTC", time());
            case "to" -> set(parameter, "Before this time; a date is its start in UTC", time());
            case "metric" -> set(parameter, "What was measured", metric());
            case "limit" -> set(parameter, "The most items of a page", limit(PageRequest.MOST));
            default -> describeOfSegments(parameter);
        }
    }

    private static void describeOfSegments(Parameter parameter) {
        switch (parameter.getName()) {
            case "asOf" -> set(parameter, "As of when scores are told; now unless given", time());
            case "recommendationId" ->
                set(parameter, "The recommendation's id, chosen by who shows it", new StringSchema());
            case "segment" ->
                set(parameter, "Such as 26-35|Advanced|yoga; a star for all, as in *|*|yoga", new StringSchema());
            default -> describeOfInsights(parameter);
        }
    }

    private static void describeOfInsights(Parameter parameter) {
        switch (parameter.getName()) {
            case "kind" -> set(parameter, "The kind of session; every kind unless given", kind());
            case "cluster" -> set(parameter, "Only sessions of this cluster", new StringSchema().example("high"));
            case "user" -> set(parameter, "Only sessions of this user", new StringSchema());
            case "insightId" -> set(parameter, "The insight's id, or the session's", new StringSchema());
            case "modelName" -> set(parameter, "The model", new StringSchema().example("sessions-yoga"));
            case "version" -> set(parameter, "Its version, from 1", new IntegerSchema());
            default -> {}
        }
    }

    private static void set(Parameter parameter, String description, Schema<?> schema) {
        parameter.description(description).schema(schema);
    }

    private static Schema<?> metric() {
        return new StringSchema()
                ._enum(Arrays.stream(Metric.values()).map(Metric::id).toList())
                .example(Metric.HEART_RATE.id());
    }

    private static Schema<?> kind() {
        return new StringSchema()
                ._enum(Arrays.stream(FeatureSet.values()).map(FeatureSet::text).toList());
    }

    private static Schema<?> time() {
        return new StringSchema().format("date-time").example("2016-04-12T00:00:00Z");
    }

    private static Schema<?> limit(int most) {
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(most));
        limit.setDefault(PageRequest.USUAL_LIMIT);
        return limit;
    }
}
