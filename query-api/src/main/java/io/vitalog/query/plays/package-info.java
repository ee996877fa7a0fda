/**
 * Scored plays of exergames.
 *
 * <p>Enters: requests. Leaves: play documents. This room knows no days.
 */
@NullMarked
package io.vitalog.query.plays;

import org.jspecify.annotations.NullMarked;
