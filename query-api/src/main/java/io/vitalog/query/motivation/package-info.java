/**
 * What plays tell their players, by the models in use.
 *
 * <p>Enters: plays, as JSON or as a table. Leaves: levels, targets and messages. This room stores nothing, and says
 * nothing that the domain's engine does not.
 */
@NullMarked
package io.vitalog.query.motivation;

import org.jspecify.annotations.NullMarked;
