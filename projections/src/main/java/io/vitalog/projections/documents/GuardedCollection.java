package io.vitalog.projections.documents;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.function.Function;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/**
 * A collection in which, of all writes of a document, the one of the greatest order stays: whoever writes, however
 * often, and in whatever sequence.
 *
 * <p>Each write is tried as new first, or as a guarded upsert once most documents of a bulk exist already. Either may
 * be refused as a duplicate, which does not say by whom: by a newer document, or by an older one that another writer
 * put there a moment ago. So what was refused is tried again as a guarded replacement without upsert, which is exact
 * because documents are never deleted.
 */
public final class GuardedCollection {
    private static final int DUPLICATE_KEY = 11_000;
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<RawBsonDocument> collection;
    private volatile boolean mostlyNew = true;

    public GuardedCollection(MongoDatabase database, String name) {
        this.collection = database.getCollection(name, RawBsonDocument.class);
    }

    /**
     * Writes all, in no particular sequence. The result fails, with nothing lost by doing it again, when the store
     * cannot be reached or refuses a write for another reason than a newer document.
     *
     * @param writes no two of one id
     */
    public Mono<Outcome> apply(List<Write> writes) {
        if (writes.isEmpty()) {
            return Mono.just(Outcome.NONE);
        }
        boolean asNew = mostlyNew;
        return attempt(writes, asNew ? GuardedCollection::insert : GuardedCollection::upsert)
                .doOnNext(attempt -> mostlyNew = 2 * attempt.created(asNew) > writes.size())
                .flatMap(attempt -> attempt.refused().isEmpty()
                        ? Mono.just(new Outcome(writes.size(), 0))
                        : replaceOlder(attempt.refused()).map(stale -> new Outcome(writes.size() - stale, stale)));
    }

    /** Hides every document whose order is smaller; a write of any greater order brings it back. */
    public Mono<Void> retractBefore(String order) {
        return Mono.from(collection.updateMany(
                        and(lt(Member.ORDER, order), ne(Member.RETRACTED, true)), Updates.set(Member.RETRACTED, true)))
                .then();
    }

    private Mono<Integer> replaceOlder(List<Write> writes) {
        return Mono.from(collection.bulkWrite(models(writes, GuardedCollection::replace), UNORDERED))
                .map(result -> writes.size() - result.getMatchedCount());
    }

    private Mono<Attempt> attempt(List<Write> writes, Function<Write, WriteModel<RawBsonDocument>> model) {
        return Mono.from(collection.bulkWrite(models(writes, model), UNORDERED))
                .map(result -> new Attempt(writes.size(), List.of(), result))
                .onErrorResume(
                        MongoBulkWriteException.class,
                        refusal -> onlyDuplicates(refusal)
                                ? Mono.just(
                                        new Attempt(writes.size(), refused(writes, refusal), refusal.getWriteResult()))
                                : Mono.error(refusal));
    }

    private static boolean onlyDuplicates(MongoBulkWriteException refusal) {
        return refusal.getWriteConcernError() == null
                && refusal.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
    }

    private static List<Write> refused(List<Write> writes, MongoBulkWriteException refusal) {
        return refusal.getWriteErrors().stream()
                .map(error -> writes.get(error.getIndex()))
                .toList();
    }

    private static List<WriteModel<RawBsonDocument>> models(
            List<Write> writes, Function<Write, WriteModel<RawBsonDocument>> model) {
        return writes.stream().map(model).toList();
    }

    private static WriteModel<RawBsonDocument> insert(Write write) {
        return new InsertOneModel<>(write.document());
    }

    private static WriteModel<RawBsonDocument> upsert(Write write) {
        return new ReplaceOneModel<>(notNewerThan(write), write.document(), UPSERT);
    }

    private static WriteModel<RawBsonDocument> replace(Write write) {
        return new ReplaceOneModel<>(notNewerThan(write), write.document());
    }

    private static Bson notNewerThan(Write write) {
        return and(eq(Member.ID, write.id()), lte(Member.ORDER, write.order()));
    }

    /** What came of the first try; the stand-in's own count of inserts includes refused ones. */
    private record Attempt(int tried, List<Write> refused, BulkWriteResult result) {
        int created(boolean asNew) {
            return asNew ? tried - refused.size() : result.getUpserts().size();
        }
    }
}
