/**
 * Clusters as they are now, beside the training that made them.
 *
 * <p>Enters: requests for clusters and summaries. Leaves: counts, shares, means, spreads and drift of the generation
 * that serves, and how far a newer one is. This room knows no single session.
 */
@NullMarked
package io.vitalog.query.clusters;

import org.jspecify.annotations.NullMarked;
