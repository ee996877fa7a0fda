package io.vitalog.projections.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.Member;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;

/**
 * Says in one hash what the read models hold. Two digests of the same facts are equal once all lag is zero, whichever
 * way the facts came. Documents that are kept for their order alone do not count; equal dead letters count once.
 *
 * @param parts one a read model, in the order of {@link ReadModel#OF_FACTS}
 */
public record Digest(List<Part> parts) {
    private static final int PAGE = 500;

    /**
     * One read model.
     *
     * @param readModel the collection without generation
     * @param count documents that count
     * @param sha256 in hexadecimal digits
     */
    public record Part(String readModel, long count, String sha256) {}

    public Digest {
        parts = List.copyOf(parts);
    }

    /** Reads every read model of the deployment's generation, page by page. Blocks. */
    public static Digest of(MongoDatabase database, Deployment deployment) {
        return new Digest(ReadModel.OF_FACTS.stream()
                .map(model -> part(database, deployment, model))
                .toList());
    }

    /** One hash over all read models, in hexadecimal digits. */
    public String sha256() {
        StringBuilder all = new StringBuilder();
        parts.forEach(part ->
                all.append(part.readModel()).append(' ').append(part.sha256()).append('\n'));
        return HexFormat.of()
                .formatHex(Fingerprint.sha256().digest(all.toString().getBytes(UTF_8)));
    }

    private static Part part(MongoDatabase database, Deployment deployment, ReadModel model) {
        MongoCollection<BsonDocument> collection =
                database.getCollection(deployment.collection(model), BsonDocument.class);
        BusinessContent content = new BusinessContent(model, deployment);
        Fingerprint fingerprint = new Fingerprint(content.countsEqualsOnce());
        List<BsonDocument> page = page(collection, Filters.empty());
        while (!page.isEmpty()) {
            page.stream()
                    .filter(document -> !document.getBoolean(Member.RETRACTED, BsonBoolean.FALSE)
                            .getValue())
                    .map(content::of)
                    .forEach(fingerprint::add);
            page = page(collection, Filters.gt(Member.ID, page.getLast().get(Member.ID)));
        }
        return new Part(model.collection(), fingerprint.count(), fingerprint.hash());
    }

    /** Pages by id rather than one long cursor: the stand-in keeps everything that a cursor will return in memory. */
    private static List<BsonDocument> page(MongoCollection<BsonDocument> collection, Bson where) {
        return Objects.requireNonNull(Flux.from(
                        collection.find(where).sort(Sorts.ascending(Member.ID)).limit(PAGE))
                .collectList()
                .block());
    }
}
