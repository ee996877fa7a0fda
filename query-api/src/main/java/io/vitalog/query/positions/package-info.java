/**
 * Makes queries wait until they show what follows from a command.
 *
 * <p>Enters: the position of a command and the read model that is asked. Leaves: a signal when the read model has
 * reached the position. This room knows no document.
 */
@NullMarked
package io.vitalog.query.positions;

import org.jspecify.annotations.NullMarked;
