package io.vitalog.query.motivation.plots;

import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.domain.motivation.history.Births;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.plays.Play;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.domain.users.User;
import io.vitalog.query.plots.levels.LevelsOverTime.Judged;
import io.vitalog.query.store.BsonJson;
import io.vitalog.query.store.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A user's plays of one mode, difficulty and whole minutes.
 *
 * @param plays the oldest first
 */
record UserLevels(List<Play> plays, Optional<LocalDate> birth) {
    /** So many plays are drawn: the newest. */
    static final int MOST = 2_000;

    private static final BsonDocument NEWEST_FIRST =
            new BsonDocument("_at", new BsonInt32(-1)).append("_id", new BsonInt32(-1));
    private static final int BATCH = 1_000;

    /** Which plays are meant; null is any. */
    record Wanted(
            @Nullable String mode,
            @Nullable Integer difficulty,
            @Nullable Double durationMin) {
        private static Wanted like(Play play) {
            return new Wanted(play.mode(), play.difficulty(), play.durationMin());
        }

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

    /** The plays that compare with the newest one that is wanted; empty when there is none. */
    static Mono<UserLevels> read(Store store, String userId, Wanted wanted) {
        return plays(store, userId, wanted)
                .next()
                .flatMap(newest -> plays(store, userId, Wanted.like(newest))
                        .take(MOST)
                        .collectList()
                        .zipWith(birth(store, userId), (plays, birth) -> new UserLevels(plays.reversed(), birth)));
    }

    Play newest() {
        return plays.getLast();
    }

    /** Each play with the level that it shows. */
    List<Judged> judged(MotivationEngine engine) {
        return plays.stream()
                .map(play -> new Judged(
                        play.time(),
                        play.score(),
                        engine.predictLevel(performance(play)).rank()))
                .toList();
    }

    private Performance performance(Play play) {
        Double age = birth.map(date -> Performance.age(date, play.time())).orElse(null);
        return new Performance(
                play.mode(), play.difficulty(), play.durationMin(), play.score(), age, play.startSpeed());
    }

    private static Flux<Play> plays(Store store, String userId, Wanted wanted) {
        return store.scan(ReadModel.PLAYS, wanted.of(userId), NEWEST_FIRST, BATCH)
                .map(found -> BsonJson.read(found, Play.class))
                .filter(wanted::holds);
    }

    private static Mono<Optional<LocalDate>> birth(Store store, String userId) {
        return store.byId(ReadModel.USERS, userId)
                .map(found -> Optional.ofNullable(
                        Births.birth(BsonJson.read(found, User.class).profile())))
                .defaultIfEmpty(Optional.empty());
    }
}
