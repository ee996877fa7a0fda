package io.vitalog.query.days;

import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.answers.Answer;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Writes days with the fact ids behind each figure. The day names its samples by chunk only: their ids follow from the
 * chunks. Where sources take turns by the minute, the samples of every source that has a turn are told.
 */
final class Explanations {
    private static final BsonDocumentCodec DOCUMENTS = new BsonDocumentCodec();

    private final Store store;

    Explanations(Store store) {
        this.store = store;
    }

    /** The day as JSON, each figure with its {@code facts}. */
    Mono<byte[]> explain(RawBsonDocument stored) {
        BsonDocument day = stored.decode(DOCUMENTS);
        Set<String> chunks = new LinkedHashSet<>();
        day.values().forEach(figure -> chunks.addAll(texts(figure, "chunks")));
        if (chunks.isEmpty()) {
            return Mono.just(json(day));
        }
        DaySamples samples = DaySamples.of(day);
        return store.byIds(ReadModel.READINGS, chunks)
                // A thousand hashes a chunk: not on the thread that serves every connection.
                .publishOn(Schedulers.parallel())
                .collect(
                        HashMap<String, List<BsonString>>::new,
                        (ids, chunk) -> ids.put(id(chunk), samples.idsOf(chunk)))
                .map(ids -> {
                    day.values().forEach(figure -> addFacts(figure, ids));
                    return json(day);
                });
    }

    private static void addFacts(BsonValue figure, Map<String, List<BsonString>> samplesOfChunk) {
        List<String> chunks = texts(figure, "chunks");
        if (!chunks.isEmpty()) {
            BsonArray facts = new BsonArray(
                    texts(figure, "facts").stream().map(BsonString::new).toList());
            chunks.forEach(chunk -> facts.addAll(samplesOfChunk.getOrDefault(chunk, List.of())));
            figure.asDocument().put("facts", facts);
        }
    }

    private static List<String> texts(BsonValue figure, String member) {
        return figure.isDocument() && figure.asDocument().isArray(member)
                ? figure.asDocument().getArray(member).stream()
                        .map(text -> text.asString().getValue())
                        .toList()
                : List.of();
    }

    private static String id(RawBsonDocument document) {
        return document.getString("_id").getValue();
    }

    private static byte[] json(BsonDocument day) {
        return Answer.bytes(out -> BsonJson.write(new BsonDocumentReader(day), Shape.EXPLAINED_DAY, out));
    }
}
