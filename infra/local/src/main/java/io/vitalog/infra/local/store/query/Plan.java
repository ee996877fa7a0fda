package io.vitalog.infra.local.store.query;

import de.bwaldvogel.mongo.bson.Document;
import io.vitalog.infra.local.store.document.Stored;
import io.vitalog.infra.local.store.index.AccessPath;
import io.vitalog.infra.local.store.key.DocumentKey;
import io.vitalog.infra.local.store.key.KeyRange;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The way to every document that may match a query: one path and the ranges to read of it.
 *
 * @param inOrder whether the documents come in the order that was asked for
 */
public record Plan(AccessPath path, List<KeyRange> ranges, boolean descending, boolean inOrder) {

    /** The best of the paths; the first one must lead to every document of the collection. */
    public static Plan of(List<? extends AccessPath> paths, Document query, @Nullable Document orderBy) {
        Conditions conditions = new Conditions(query);
        Order order = new Order(orderBy);
        Binding best = new Binding(paths.getFirst(), conditions, order);
        for (AccessPath path : paths) {
            Binding binding = new Binding(path, conditions, order);
            if (binding.isUsable() && binding.merit() > best.merit()) {
                best = binding;
            }
        }
        return best.plan();
    }

    /**
     * The documents, each at least once; if the path has documents without a place in the order, they come at the
     * end.
     */
    public Stream<Stored> candidates() {
        if (ranges.size() == 1) {
            return stream(path.documents(ranges.getFirst(), descending));
        }
        Set<DocumentKey> seen = new HashSet<>();
        return ranges.stream()
                .flatMap(range -> stream(path.documents(range, descending)))
                .filter(document -> seen.add(document.key()));
    }

    private static Stream<Stored> stream(Iterator<Stored> documents) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED), false);
    }
}
