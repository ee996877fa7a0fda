package io.vitalog.query.motivation;

import io.vitalog.domain.motivation.history.Births;
import io.vitalog.domain.motivation.history.Standing;
import io.vitalog.domain.motivation.levels.Performance;
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

/** A user's newest play of a kind, and how they stand with it. */
record Played(Play play, Performance performance, Standing standing) {
    private static final BsonDocument OLDEST_FIRST =
            new BsonDocument("_at", new BsonInt32(1)).append("_id", new BsonInt32(1));
    private static final BsonDocument NEWEST_FIRST =
            new BsonDocument("_at", new BsonInt32(-1)).append("_id", new BsonInt32(-1));
    private static final int BATCH = 1_000;

    /** Which plays are meant; null is any. */
    record Wanted(
            @Nullable String mode,
            @Nullable Integer difficulty,
            @Nullable Double durationMin) {
        static Wanted like(Play play) {
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

    /** The newest one that is wanted, standing among those of its mode, difficulty and minutes; or empty. */
    static Mono<Played> read(Store store, String userId, Wanted wanted) {
        return plays(store, userId, wanted, NEWEST_FIRST)
                .next()
                .flatMap(play -> plays(store, userId, Wanted.like(play), OLDEST_FIRST)
                        .reduce(Optional.<Told>empty(), Played::told)
                        .flatMap(Mono::justOrEmpty)
                        .zipWith(birth(store, userId), Played::of));
    }

    /** How it stood after a play. */
    private record Told(Play play, Standing standing) {}

    private static Optional<Told> told(Optional<Told> before, Play play) {
        Standing standing = before.map(told -> told.standing().next(play.score(), play.time()))
                .orElseGet(() -> Standing.first(play.score(), play.time()));
        return Optional.of(new Told(play, standing));
    }

    private static Played of(Told told, Optional<LocalDate> birth) {
        Play play = told.play();
        Double age = birth.map(date -> Performance.age(date, play.time())).orElse(null);
        Performance performance = new Performance(
                play.mode(), play.difficulty(), play.durationMin(), play.score(), age, play.startSpeed());
        return new Played(play, performance, told.standing());
    }

    private static Flux<Play> plays(Store store, String userId, Wanted wanted, BsonDocument sort) {
        return store.scan(ReadModel.PLAYS, wanted.of(userId), sort, BATCH)
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
