/**
 * Pictures of clusters.
 *
 * <p>Enters: insights of the generation that serves, with its model. Leaves: SVG, the same bytes for the same data on
 * the same machine. This room reads no event and decides no cluster.
 */
@NullMarked
package io.vitalog.query.plots;

import org.jspecify.annotations.NullMarked;
