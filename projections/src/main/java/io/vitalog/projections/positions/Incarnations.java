package io.vitalog.projections.positions;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import org.bson.Document;
import reactor.core.publisher.Mono;

/**
 * Numbers the topics of one name in the sequence in which a read model met them, from 1. Offsets of two topics cannot
 * be compared, these numbers can.
 */
public final class Incarnations {
    private static final String TOPIC_IDS = "topicIds";
    private static final FindOneAndUpdateOptions UPSERT =
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> collection;
    private final ReadModel model;

    public Incarnations(MongoDatabase database, Deployment deployment, ReadModel model) {
        this.collection = database.getCollection(deployment.incarnations());
        this.model = model;
    }

    /** The number of the topic with this id, which is remembered if it is new. */
    public Mono<Integer> of(String topicId) {
        return Mono.from(collection.findOneAndUpdate(
                        Filters.eq("_id", model.collection()), Updates.addToSet(TOPIC_IDS, topicId), UPSERT))
                .map(found -> found.getList(TOPIC_IDS, String.class).indexOf(topicId) + 1);
    }
}
