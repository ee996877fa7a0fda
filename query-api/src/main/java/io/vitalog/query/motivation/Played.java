package io.vitalog.query.motivation;

import io.vitalog.domain.motivation.history.Standing;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.plays.Play;
import io.vitalog.query.motivation.engines.UserPlays;
import io.vitalog.query.motivation.engines.UserPlays.Wanted;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** A user's newest play of a kind, and how they stand with it. */
record Played(Play play, Performance performance, Standing standing) {

    /** The newest one that is wanted, standing among those of its mode, difficulty and minutes; or empty. */
    static Mono<Played> read(UserPlays plays, Wanted wanted) {
        return plays.newestFirst(wanted)
                .next()
                .flatMap(play -> plays.oldestFirst(Wanted.like(play))
                        .reduce(Optional.<Told>empty(), Played::told)
                        .flatMap(Mono::justOrEmpty)
                        .zipWith(
                                plays.birth(),
                                (told, birth) -> new Played(
                                        told.play(),
                                        Performance.of(told.play(), birth.orElse(null)),
                                        told.standing())));
    }

    /** How it stood after a play. */
    private record Told(Play play, Standing standing) {}

    private static Optional<Told> told(Optional<Told> before, Play play) {
        Standing standing = before.map(told -> told.standing().next(play.score(), play.time()))
                .orElseGet(() -> Standing.first(play.score(), play.time()));
        return Optional.of(new Told(play, standing));
    }
}
