package io.vitalog.projections.documents;

/**
 * What became of a bulk of writes.
 *
 * @param applied documents that are now as the writes say
 * @param stale writes that met a newer document
 */
public record Outcome(int applied, int stale) {
    public static final Outcome NONE = new Outcome(0, 0);
}
