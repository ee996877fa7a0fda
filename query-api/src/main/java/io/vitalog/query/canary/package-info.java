/**
 * A user who does not exist, and whose figures must be what was sent for them: the proof that runs along.
 *
 * <p>Enters: how to send a fact, and what a day shows. Leaves: metrics of what is lost, doubled, and how long it took.
 * This room reads no other user.
 */
@NullMarked
package io.vitalog.query.canary;

import org.jspecify.annotations.NullMarked;
