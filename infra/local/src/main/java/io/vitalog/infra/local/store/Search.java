package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import io.vitalog.infra.local.store.index.AccessPath;
import io.vitalog.infra.local.store.key.DocumentKey;
import io.vitalog.infra.local.store.key.KeyRange;
import io.vitalog.infra.local.store.query.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks of a collection: the documents that match, in order, some skipped, at most {@code limit} of them
 * (0: all).
 */
record Search(Document query, @Nullable Document orderBy, int skip, int limit) {
    private static final String NATURAL = "$natural";

    static Search all(Document query) {
        return new Search(query, null, 0, 0);
    }

    /** The documents, read as they are asked for unless they have to be sorted first. */
    Stream<Document> in(List<AccessPath> paths, QueryMatcher matcher) {
        Plan plan = plan(paths);
        Stream<Found> found = plan.candidates()
                .map(stored -> new Found(stored.key(), stored.document()))
                .filter(candidate -> matcher.matches(candidate.document(), query));
        Stream<Found> inOrder = plan.inOrder() ? found : sorted(found);
        Stream<Found> rest = inOrder.skip(skip);
        return (limit > 0 ? rest.limit(limit) : rest).map(Found::document);
    }

    private Plan plan(List<AccessPath> paths) {
        if (orderBy != null && orderBy.get(NATURAL) instanceof Number direction) {
            return new Plan(paths.getFirst(), List.of(KeyRange.ALL), direction.intValue() < 0, true);
        }
        Plan plan = Plan.of(paths, query, orderBy);
        boolean anyOrder = orderBy == null || orderBy.isEmpty();
        return anyOrder ? new Plan(plan.path(), plan.ranges(), false, true) : plan;
    }

    /** As a scan would sort them: what the order leaves open is settled by {@code _id}. */
    private Stream<Found> sorted(Stream<Found> found) {
        DocumentComparator byFields = new DocumentComparator(orderBy);
        Comparator<Found> order = Comparator.comparing(Found::document, byFields)
                .thenComparing(one -> one.key().bytes(), Arrays::compareUnsigned);
        return limit > 0 ? least(skip + limit, found, order) : found.sorted(order);
    }

    private static Stream<Found> least(int number, Stream<Found> found, Comparator<Found> order) {
        PriorityQueue<Found> kept = new PriorityQueue<>(order.reversed());
        found.forEach(candidate -> {
            kept.add(candidate);
            if (kept.size() > number) {
                kept.remove();
            }
        });
        List<Found> least = new ArrayList<>(kept);
        least.sort(order);
        return least.stream();
    }

    private record Found(DocumentKey key, Document document) {}
}
