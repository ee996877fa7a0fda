/**
 * Pictures of clusters.
 *
 * <p>Enters: sessions as points and the model that they are seen by, from whoever has them. Leaves: SVG, the same bytes
 * for the same sample on the same machine. This room reads no store and decides no cluster.
 */
@NullMarked
package io.vitalog.query.plots.drawing;

import org.jspecify.annotations.NullMarked;
