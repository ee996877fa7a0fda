package io.vitalog.query.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.models.ModelEvent;
import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.generations.Generations;
import io.vitalog.query.generations.Standing;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.List;
import java.util.zip.CRC32;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import reactor.core.publisher.Flux;

/** A read model of what users' facts come to by models, of which users are told. */
enum Followed {
    INSIGHTS("insight", "kind") {
        @Override
        ReadModel model() {
            return ReadModel.INSIGHTS;
        }

        @Override
        Flux<Telling> telling(Store store) {
            return new Generations(store)
                    .serving(List.of(FeatureSet.values()))
                    .map(each -> new Telling(each.kind().text(), each.modelId(), each.generation()));
        }

        @Override
        String generations(List<Telling> telling) {
            StringBuilder text = new StringBuilder();
            telling.forEach(
                    each -> text.append('.').append(each.kind()).append('-').append(each.generation()));
            return text.toString();
        }
    },
    MOMENTS("moment", "mode") {
        @Override
        ReadModel model() {
            return ReadModel.MOMENTS;
        }

        @Override
        Flux<Telling> telling(Store store) {
            return store.scan(ReadModel.LEVEL_GENERATIONS, new BsonDocument(), BY_KIND, BATCH)
                    .map(found -> BsonJson.read(found, Generation.class).kind())
                    .distinctUntilChanged()
                    .concatMap(mode -> Generations.standing(store, ReadModel.LEVEL_GENERATIONS, mode)
                            .mapNotNull(Standing::serving)
                            .map(serving -> new Telling(
                                    mode,
                                    ModelEvent.versionOf(MotivationEngine.modelOf(mode), serving.version()),
                                    serving.generation())));
        }

        // There may be many modes, of any name: their checksum tells whether they are the same.
        @Override
        String generations(List<Telling> telling) {
            CRC32 checksum = new CRC32();
            telling.forEach(each -> checksum.update((each.kind() + "-" + each.generation() + "|").getBytes(UTF_8)));
            return telling.isEmpty() ? "" : ".levels-" + (1 + checksum.getValue() / 2);
        }
    };

    private static final BsonDocument BY_KIND = new BsonDocument("kind", new BsonInt32(1));
    private static final int BATCH = 128;

    private final String event;
    private final String kindMember;

    Followed(String event, String kindMember) {
        this.event = event;
        this.kindMember = kindMember;
    }

    /** A generation that serves. */
    record Telling(String kind, String modelId, int generation) {}

    abstract ReadModel model();

    /** The name of the events that carry its documents. */
    String event() {
        return event;
    }

    /** The generations that serve. */
    abstract Flux<Telling> telling(Store store);

    /** The same as a part of a position: a dot, a word, a hyphen and a number each; equal for equal ones. */
    abstract String generations(List<Telling> telling);

    /** Whether one of them has told the document. */
    boolean told(List<Telling> telling, RawBsonDocument document) {
        String kind = document.getString(kindMember).getValue();
        int generation = document.getNumber("generation").intValue();
        return telling.stream()
                .anyMatch(each -> each.generation() == generation && each.kind().equals(kind));
    }
}
