package io.vitalog.projections.positions;

import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps a read model's progress beside its documents: one document a partition. */
public final class ProgressStore {
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> collection;
    private final String prefix;
    private final String topic;

    public ProgressStore(MongoDatabase database, Deployment deployment, ReadModel model) {
        this.collection = database.getCollection(deployment.progress());
        this.prefix = model.collection() + "-";
        this.topic = deployment.topic(model.source());
    }

    /** What is stored of these partitions, by partition. */
    public Mono<Map<Integer, Progress>> load(Collection<Integer> partitions) {
        return Flux.from(collection.find(Filters.in(
                        "_id",
                        partitions.stream().map(partition -> prefix + partition).toList())))
                .collectMap(
                        found -> Integer.valueOf(found.getString("_id").substring(prefix.length())),
                        found -> new Progress(
                                found.getString("topicId"),
                                found.get("offset", Number.class).longValue()));
    }

    /** Stores the progress of each partition, whatever was there. */
    public Mono<Void> store(Map<Integer, Progress> progress) {
        if (progress.isEmpty()) {
            return Mono.empty();
        }
        return Mono.from(collection.bulkWrite(
                        progress.entrySet().stream()
                                .map(entry -> document(entry.getKey(), entry.getValue()))
                                .map(document ->
                                        new ReplaceOneModel<>(Filters.eq("_id", document.get("_id")), document, UPSERT))
                                .toList(),
                        UNORDERED))
                .then();
    }

    private Document document(int partition, Progress progress) {
        return new Document("_id", prefix + partition)
                .append("topic", topic)
                .append("topicId", progress.topicId())
                .append("offset", progress.offset())
                .append("updatedAt", Instant.now());
    }
}
