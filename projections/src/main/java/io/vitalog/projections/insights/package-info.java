/**
 * The read models of scored sessions, of their clusters, and of the models by which they are scored.
 *
 * <p>Enters: {@code session-insights}, {@code cluster-state}, {@code insight-generations}. Leaves: the same as
 * documents.
 */
@NullMarked
package io.vitalog.projections.insights;

import org.jspecify.annotations.NullMarked;
