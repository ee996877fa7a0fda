/**
 * Insights as they happen, over server-sent events.
 *
 * <p>Enters: a user and the last event that a client has seen. Leaves: each insight that was written since, once, in
 * the sequence of the log. This room keeps nothing: what a client has not seen yet lies in the read model.
 */
@NullMarked
package io.vitalog.query.live;

import org.jspecify.annotations.NullMarked;
