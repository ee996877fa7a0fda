/**
 * What judging keeps: plays in order of time, what each came to, births.
 *
 * <p>Enters: plays and judgements. Leaves: the same, by user, kind of play and time. This room decides nothing.
 */
@NullMarked
package io.vitalog.streams.motivation.memory;

import org.jspecify.annotations.NullMarked;
