package io.vitalog.trainers.policies;

/**
 * How well a policy did.
 *
 * @param hitRate share of decisions whose workouts had the one that was completed
 * @param ndcg normalised discounted cumulative gain with that one as the only relevant one (Järvelin and Kekäläinen,
 *     TOIS 2002): 1 where it came first, 1/log2(place + 1) further down, 0 where it was missing
 * @param coverage share of the catalogue that was ever recommended
 * @param diversity mean of 1 less the cosine of the tags' TF-IDF vectors, over all pairs of a recommendation
 */
public record Figures(Policy policy, long decisions, double hitRate, double ndcg, double coverage, double diversity) {}
