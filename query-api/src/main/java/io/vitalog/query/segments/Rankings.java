package io.vitalog.query.segments;

import io.vitalog.domain.segments.Ranking;
import io.vitalog.domain.segments.Segment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads rankings as their topology told them last. */
public final class Rankings {
    private static final BsonDocument BY_KEY = new BsonDocument("_id", new BsonInt32(1));
    private static final int AT_ONCE = 50;

    private final Store store;

    public Rankings(Store store) {
        this.store = store;
    }

    /** The segment of this key; refused when there can be none. */
    public static Segment segment(String key) {
        Segment segment = Segment.keyed(key);
        if (segment == null) {
            throw Problem.BAD_SEGMENT.because("a segment is such as 26-35|Advanced|yoga, with a star for all: "
                    + "*|Advanced|yoga, *|*|yoga or *|*|*");
        }
        return segment;
    }

    /** The rankings of {@code segments}, and of all that can stand in for them; one that is not there has none. */
    public Mono<Map<Segment, Ranking>> around(Collection<Segment> segments) {
        Set<String> keys = new LinkedHashSet<>();
        for (Segment asked : segments) {
            for (Segment segment = asked; segment != null; segment = segment.wider()) {
                keys.add(segment.key());
            }
        }
        return bySegment(store.byIds(ReadModel.SEGMENTS, keys).map(found -> BsonJson.read(found, Ranking.class)));
    }

    /** Every ranking, by key. */
    public Flux<Ranking> all() {
        return store.scan(ReadModel.SEGMENTS, new BsonDocument(), BY_KEY, AT_ONCE)
                .map(found -> BsonJson.read(found, Ranking.class));
    }

    /** The segment of each ranking with it. */
    static Mono<Map<Segment, Ranking>> bySegment(Flux<Ranking> rankings) {
        return rankings.collectMap(
                ranking -> Objects.requireNonNull(Segment.keyed(ranking.segment()), ranking.segment()));
    }
}
