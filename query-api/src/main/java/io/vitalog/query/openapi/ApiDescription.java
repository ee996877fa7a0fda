package io.vitalog.query.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.problems.ProblemDetails;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpStatus;

/** Describes the API as a whole: its name, its problems, and the members that only some requests show. */
public final class ApiDescription implements OpenApiCustomizer {
    private static final String PROBLEM = "Problem";

    private final String version;

    public ApiDescription(String version) {
        this.version = version;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                        .title("Vitalog")
                        .version(version)
                        .description(
                                "Days, activities, sleep, readings, sessions and plans of users. Lists come in pages:"
                                        + " hand 'next' back as cursor until it is absent. What nobody measured is"
                                        + " absent, never zero.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/")))
                .tags(api.getTags().stream()
                        .sorted(Comparator.comparing(Tag::getName))
                        .toList());
        problems(api);
        partialMembers(api.getComponents());
        api.path("/actuator/health", health());
    }

    private static void problems(OpenAPI api) {
        Schema<?> details = ModelConverters.getInstance(true).readAllAsResolvedSchema(ProblemDetails.class).schema;
        member(details, "code")
                .setDescription("One of "
                        + Arrays.stream(Problem.values()).map(Problem::code).toList());
        api.getComponents()
                .addSchemas(PROBLEM, details)
                .addResponses("Accepted", reply("It is so now; the reply says what follows"))
                .addResponses("Created", reply("It is there now, at Location"))
                .addResponses("Pending", new ApiResponse().description("Nobody has decided yet; ask again at Location"))
                .addResponses("Rejected", problem(HttpStatus.CONFLICT, "A rule forbids it; code names the rule"))
                .addResponses("Impossible", problem(HttpStatus.UNPROCESSABLE_CONTENT, "A value cannot be"))
                .addResponses("NotModified", new ApiResponse().description("What If-None-Match names is still so"))
                .addResponses("BadRequest", problem(HttpStatus.BAD_REQUEST, "The request is wrong; detail says how"))
                .addResponses(
                        "NotFound", problem(HttpStatus.NOT_FOUND, "There is no such user, or nothing of this name"))
                .addResponses("Unexpected", problem(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong"))
                .addResponses("Unavailable", unavailable());
    }

    private static ApiResponse unavailable() {
        return problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Not now: the store, the broker or what was waited for is not there")
                .addHeaderObject(
                        "Retry-After", new Header().description("in seconds").schema(new IntegerSchema()));
    }

    private static ApiResponse reply(String description) {
        MediaType reply = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Reply"));
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/json", reply));
    }

    private static ApiResponse problem(HttpStatus status, String description) {
        String codes = String.join(
                ", ",
                Arrays.stream(Problem.values())
                        .filter(problem -> problem.status() == status)
                        .map(Problem::code)
                        .toList());
        MediaType details = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        return new ApiResponse()
                .description(description + " (" + codes + ")")
                .content(new Content().addMediaType("application/problem+json", details));
    }

    /** What the records hold and only some answers show. */
    private static void partialMembers(Components components) {
        for (String name : List.of("Figure", "RangeFigure")) {
            Schema<?> figure = schema(components, name);
            figure.getProperties().remove("chunks");
            member(figure, "facts")
                    .setDescription("Ids of the facts behind it; only of one day, and when asked to explain");
        }
        schema(components, "User").getRequired().remove("changedAt");
        schema(components, "Insight").getProperties().remove("_event");
    }

    private static Schema<?> schema(Components components, String name) {
        return Objects.requireNonNull(components.getSchemas().get(name), name);
    }

    private static Schema<?> member(Schema<?> schema, String name) {
        return Objects.requireNonNull(schema.getProperties().get(name), name);
    }

    private static PathItem health() {
        Schema<?> component =
                new ObjectSchema().addProperty("status", new StringSchema()).addProperty("details", new ObjectSchema());
        Schema<?> health = new ObjectSchema()
                .addProperty("status", new StringSchema())
                .addProperty("components", new ObjectSchema().additionalProperties(component));
        Content content = new Content().addMediaType("application/json", new MediaType().schema(health));
        return new PathItem()
                .get(new Operation()
                        .operationId("getHealth")
                        .addTagsItem("Health")
                        .summary("Broker, streams, projections and store, each with its own state")
                        .responses(new ApiResponses()
                                .addApiResponse(
                                        "200",
                                        new ApiResponse()
                                                .description("All is well")
                                                .content(content))
                                .addApiResponse(
                                        "503",
                                        new ApiResponse()
                                                .description("A part is down")
                                                .content(content))));
    }
}
