package io.vitalog.query.insights;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.insights.Insight;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.generations.Generations;
import io.vitalog.query.generations.Served;
import io.vitalog.query.models.Models;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Switch;
import io.vitalog.query.requests.Times;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** Answers which cluster each session belongs to. */
@RestController
@Tag(name = "Insights", description = "What sessions tell by their clusters")
public final class InsightsController {
    private final InsightLists lists;
    private final OneInsight one;
    private final Models models;
    private final KnownUsers known;

    public InsightsController(Store store, KnownUsers known) {
        Generations generations = new Generations(store);
        this.models = new Models(store);
        this.lists = new InsightLists(store, generations, models);
        this.one = new OneInsight(store, generations);
        this.known = known;
    }

    @GetMapping(
            path = {"/v1/insights", "/insights"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @InsightsDescription.OfMany
    public Mono<ResponseEntity<byte[]>> list(
            @RequestParam(required = false) @Nullable String user,
            @RequestParam(required = false) @Nullable String cluster,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        InsightFilter filter = InsightFilter.of(user, cluster, kind, Times.of(from, to));
        return lists.read(filter, PageRequest.of(limit, cursor, PageRequest.MOST))
                .map(InsightsController::page)
                .flatMap(page -> filter.user() == null ? Mono.just(page) : known.orRefuse(filter.user(), page))
                .map(Page::answer);
    }

    @GetMapping(path = "/v1/insights/{insightId}", produces = MediaType.APPLICATION_JSON_VALUE)
    @InsightsDescription.OfOne
    public Mono<ResponseEntity<byte[]>> get(
            @PathVariable String insightId,
            @RequestParam(required = false) @Nullable String user,
            @RequestParam(required = false) @Nullable String kind,
            ServerHttpRequest request) {
        InsightFilter filter = InsightFilter.of(user, null, kind, new Times(null, null));
        boolean explained = Switch.on("explain", request.getQueryParams());
        return one.find(Ids.resource(insightId), filter)
                .flatMap(found -> explained
                        ? Served.of(found.serving(), models)
                                .map(by -> explained(found.insight(), Explanation.of(found.insight(), by)))
                        : Mono.just(plain(found.insight())))
                .map(json -> Answer.of(Json.MAPPER.writeValueAsBytes(json)));
    }

    private static Page page(InsightLists.Found found) {
        return Page.of(found.items(), found.next(), (insight, out) -> BsonJson.write(insight, Shape.WHOLE, out));
    }

    /** The event is told with the explanation alone, and under its own name. */
    private static ObjectNode plain(Insight insight) {
        ObjectNode json = Json.MAPPER.valueToTree(insight);
        json.remove("_event");
        return json;
    }

    private static ObjectNode explained(Insight insight, Explanation explanation) {
        ObjectNode json = plain(insight);
        json.set("explain", Json.MAPPER.valueToTree(explanation));
        return json;
    }
}
