/**
 * Pictures of levels of players.
 *
 * <p>Enters: a cell of a model, plays that it judged, from whoever has them. Leaves: charts in the units of the
 * features. This room reads no store and judges no play.
 */
@NullMarked
package io.vitalog.query.plots.levels;

import org.jspecify.annotations.NullMarked;
