/**
 * Pictures of levels and of those who play, by the models in use.
 *
 * <p>Enters: models and plays of the read models. Leaves: SVG. This room stores nothing; what is drawn of a level says
 * the model, which level a play shows the domain.
 */
@NullMarked
package io.vitalog.query.motivation.plots;

import org.jspecify.annotations.NullMarked;
