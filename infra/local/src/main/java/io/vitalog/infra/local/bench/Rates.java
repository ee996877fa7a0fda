package io.vitalog.infra.local.bench;

/**
 * One round, in documents a second.
 *
 * @param projected from the topic into the read model, without joining the group and the first bulk
 * @param raw upserts of the same documents by id, unordered bulks of the same size and as many under way
 */
public record Rates(double projected, double raw) {
    /** What the projection reaches of the store's own rate. */
    public double share() {
        return projected / raw;
    }
}
