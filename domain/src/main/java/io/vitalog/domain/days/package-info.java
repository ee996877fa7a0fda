/**
 * A user's local day: every fact of it, and how the figures follow from them.
 *
 * <p>Enters: facts, chunks of samples and the user's zones. Leaves: the day as a read model. The result is a function
 * of the set of facts, not of their arrival; this room knows no clock.
 */
@NullMarked
package io.vitalog.domain.days;

import org.jspecify.annotations.NullMarked;
