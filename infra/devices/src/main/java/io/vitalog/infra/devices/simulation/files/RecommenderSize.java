package io.vitalog.infra.devices.simulation.files;

/**
 * How large the files of a recommender are.
 *
 * @param users at least 1
 * @param sessions done or begun
 * @param thumbs up or down, at most one a session
 */
public record RecommenderSize(int users, int sessions, int thumbs) {
    /** As the recommender was first built on. */
    public static final RecommenderSize USUAL = new RecommenderSize(2_000, 34_287, 14_368);

    /** As many sessions and thumbs a user as usual. */
    public static RecommenderSize of(int users) {
        return new RecommenderSize(users, share(USUAL.sessions(), users), share(USUAL.thumbs(), users));
    }

    private static int share(int usual, int users) {
        return Math.toIntExact(Math.round((double) usual * users / USUAL.users()));
    }
}
