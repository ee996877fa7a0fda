package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The {@code $match} that begins a pipeline, handed past the library to the collection that is read: the library
 * itself would read every document. It is used once, because a later stage may read the same collection again.
 */
final class LeadingMatch {
    private static final ScopedValue<LeadingMatch> CURRENT = ScopedValue.newInstance();

    private final String collection;
    private final Document query;
    private final boolean merges;
    private boolean used;

    private LeadingMatch(Document command) {
        List<?> stages = command.get("pipeline") instanceof List<?> pipeline ? pipeline : List.of();
        collection = String.valueOf(command.get("aggregate"));
        query = !stages.isEmpty()
                        && stages.getFirst() instanceof Document first
                        && first.get("$match") instanceof Document match
                ? match
                : new Document();
        merges = !stages.isEmpty() && stages.getLast() instanceof Document last && last.containsKey("$merge");
    }

    /** Runs an aggregate command with its leading match at hand. */
    static Document during(Document command, ScopedValue.CallableOp<Document, RuntimeException> aggregation) {
        return ScopedValue.where(CURRENT, new LeadingMatch(command)).call(aggregation);
    }

    /** The documents that the current pipeline begins with; all at once if it may write among them. */
    static Stream<Document> read(String collection, Function<Document, Stream<Document>> search) {
        LeadingMatch match = CURRENT.isBound() ? CURRENT.get() : null;
        if (match == null || match.used || !match.collection.equals(collection)) {
            return search.apply(new Document());
        }
        match.used = true;
        Stream<Document> documents = search.apply(match.query);
        return match.merges ? documents.toList().stream() : documents;
    }
}
