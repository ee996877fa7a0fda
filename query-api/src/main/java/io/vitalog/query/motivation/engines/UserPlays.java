package io.vitalog.query.motivation.engines;

import io.vitalog.domain.motivation.history.Births;
import io.vitalog.domain.plays.Play;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.User;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A user's plays, and when they were born. */
public record UserPlays(Store store, String userId) {
    private static final int BATCH = 1_000;

    /** Which plays are meant; null is any. */
    public record Wanted(
            @Nullable String mode,
            @Nullable Integer difficulty,
            @Nullable Double durationMin) {
        /** Those that compare with {@code play}. */
        public static Wanted like(Play play) {
            return new Wanted(play.mode(), play.difficulty(), play.durationMin());
        }

        /** Minutes are compared whole: no two plays take exactly as long. */
        private boolean holds(Play play) {
            return durationMin == null || Math.round(durationMin) == Math.round(play.durationMin());
        }

        private BsonDocument of(String userId) {
            BsonDocument filter = new BsonDocument("userId", new BsonString(userId));
            if (mode != null) {
                filter.append("mode", new BsonString(mode));
            }
            return difficulty == null ? filter : filter.append("difficulty", new BsonInt32(difficulty));
        }
    }

    public Flux<Play> oldestFirst(Wanted wanted) {
        return plays(wanted, 1);
    }

    public Flux<Play> newestFirst(Wanted wanted) {
        return plays(wanted, -1);
    }

    private Flux<Play> plays(Wanted wanted, int direction) {
        BsonInt32 sorted = new BsonInt32(direction);
        return store.scan(
                        ReadModel.PLAYS,
                        wanted.of(userId),
                        new BsonDocument("_at", sorted).append("_id", sorted),
                        BATCH)
                .map(found -> BsonJson.read(found, Play.class))
                .filter(wanted::holds);
    }

    /** When the user was born, as far as it is known; always one value. */
    public Mono<Optional<LocalDate>> birth() {
        return store.byId(ReadModel.USERS, userId)
                .map(found -> Optional.ofNullable(
                        Births.birth(BsonJson.read(found, User.class).profile())))
                .defaultIfEmpty(Optional.empty());
    }
}
