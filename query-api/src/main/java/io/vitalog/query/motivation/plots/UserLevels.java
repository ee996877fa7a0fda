package io.vitalog.query.motivation.plots;

import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.domain.motivation.levels.Performance;
import io.vitalog.domain.plays.Play;
import io.vitalog.query.motivation.engines.UserPlays;
import io.vitalog.query.motivation.engines.UserPlays.Wanted;
import io.vitalog.query.plots.levels.LevelsOverTime.Judged;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * A user's plays of one mode, difficulty and whole minutes.
 *
 * @param plays the oldest first
 */
record UserLevels(List<Play> plays, Optional<LocalDate> birth) {
    /** So many plays are drawn: the newest. */
    static final int MOST = 2_000;

    /** The plays that compare with the newest one that is wanted; empty when there is none. */
    static Mono<UserLevels> read(UserPlays all, Wanted wanted) {
        return all.newestFirst(wanted)
                .next()
                .flatMap(newest -> all.newestFirst(Wanted.like(newest))
                        .take(MOST)
                        .collectList()
                        .zipWith(all.birth(), (plays, birth) -> new UserLevels(plays.reversed(), birth)));
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
                        engine.predictLevel(Performance.of(play, birth.orElse(null)))
                                .rank()))
                .toList();
    }
}
