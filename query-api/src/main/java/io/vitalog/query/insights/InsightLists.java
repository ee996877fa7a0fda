package io.vitalog.query.insights;

import io.vitalog.domain.models.ClusterModel;
import io.vitalog.domain.models.TrainedModel;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.generations.Generations;
import io.vitalog.query.generations.Serving;
import io.vitalog.query.models.Models;
import io.vitalog.query.pages.Cursor;
import io.vitalog.query.pages.Keyset;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.store.Store;
import java.util.Comparator;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads lists of insights. Each kind is asked for by itself, by an index, and the lists are merged: a question for
 * several at once would make the store sort all of them.
 */
final class InsightLists {
    private final Store store;
    private final Generations generations;
    private final Models models;

    InsightLists(Store store, Generations generations, Models models) {
        this.store = store;
        this.generations = generations;
        this.models = models;
    }

    /** The items of a page, and the cursor of the next. */
    record Found(List<RawBsonDocument> items, @Nullable String next) {}

    /** A page, oldest first. */
    Mono<Found> read(InsightFilter filter, PageRequest request) {
        InsightPosition after = request.cursor() == null
                ? null
                : InsightPosition.parse(Cursor.position(filter.scope(), request.cursor()));
        return generations
                .serving(filter.kinds())
                .collectList()
                .flatMap(serving -> known(filter.cluster(), serving).thenReturn(serving))
                .flatMapMany(Flux::fromIterable)
                .concatMap(serving -> list(filter, serving, after, request.limit() + 1))
                .sort(Comparator.comparing(InsightPosition::of, InsightPosition.ORDER))
                .take(request.limit() + 1L)
                .collectList()
                .map(found -> found(filter, found, request.limit()));
    }

    private Flux<RawBsonDocument> list(
            InsightFilter filter, Serving serving, @Nullable InsightPosition after, int limit) {
        Keyset byTime = new Keyset.ByTime(filter.times(), false);
        BsonDocument query = filter.filter(serving);
        byTime.restrict(query, after == null ? null : after.within(serving));
        return store.find(ReadModel.INSIGHTS, query, byTime.sort(), limit);
    }

    private static Found found(InsightFilter filter, List<RawBsonDocument> found, int limit) {
        boolean more = found.size() > limit;
        List<RawBsonDocument> items = more ? found.subList(0, limit) : found;
        return new Found(
                items,
                more
                        ? Cursor.of(
                                filter.scope(),
                                InsightPosition.of(items.getLast()).text())
                        : null);
    }

    /** Refuses a cluster that none of the models in use has; where no model is, there is nothing to compare with. */
    private Mono<Void> known(@Nullable String cluster, List<Serving> serving) {
        if (cluster == null || serving.isEmpty()) {
            return Mono.empty();
        }
        return Flux.fromIterable(serving)
                .concatMap(each -> models.version(each.modelId()))
                .mapNotNull(TrainedModel::clusters)
                .flatMapIterable(ClusterModel::clusters)
                .map(ClusterModel.Cluster::name)
                .distinct()
                .collectList()
                .flatMap(names -> names.isEmpty() || names.contains(cluster)
                        ? Mono.empty()
                        : Mono.error(Problem.UNKNOWN_CLUSTER
                                .because("the models in use have no cluster " + cluster)
                                .whereKnownAre(names)));
    }
}
