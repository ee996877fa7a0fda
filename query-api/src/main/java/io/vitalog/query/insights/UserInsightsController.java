package io.vitalog.query.insights;

import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.generations.Generations;
import io.vitalog.query.models.Models;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.requests.Times;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import io.vitalog.query.users.KnownUsers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers what a user's own sessions tell. */
@RestController
@RequestMapping(path = "/v1/users/{userId}/insights", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Insights")
public final class UserInsightsController {
    private final Store store;
    private final Generations generations;
    private final InsightLists lists;
    private final KnownUsers known;

    public UserInsightsController(Store store, KnownUsers known) {
        this.store = store;
        this.generations = new Generations(store);
        this.lists = new InsightLists(store, generations, new Models(store));
        this.known = known;
    }

    @GetMapping
    @InsightsDescription.OfUser
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @RequestParam(required = false) @Nullable String cluster,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        InsightFilter filter = InsightFilter.of(Ids.user(userId), cluster, kind, Times.of(from, to));
        return lists.read(filter, PageRequest.of(limit, cursor, PageRequest.MOST))
                .zipWhen(_ -> generations
                        .serving(filter.kinds())
                        .concatMap(serving -> UserSummary.read(store, userId, serving))
                        .collectList())
                .flatMap(both -> both.getT1().items().isEmpty() && both.getT2().isEmpty()
                        ? known.<ResponseEntity<byte[]>>require(userId)
                                .defaultIfEmpty(answer(both.getT1(), both.getT2()))
                        : Mono.just(answer(both.getT1(), both.getT2())));
    }

    private static ResponseEntity<byte[]> answer(InsightLists.Found found, List<UserSummary> summaries) {
        return Answer.of(Answer.bytes(out -> {
            out.writeStartObject();
            out.writeArrayPropertyStart("items");
            found.items().forEach(insight -> BsonJson.write(insight, Shape.WHOLE, out));
            out.writeEndArray();
            if (found.next() != null) {
                out.writeStringProperty("next", found.next());
            }
            out.writePOJOProperty("summaries", summaries);
            out.writeEndObject();
        }));
    }
}
