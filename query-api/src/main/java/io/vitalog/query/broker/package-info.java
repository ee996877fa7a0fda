/**
 * The connection to the broker by which the API asks about groups and topics.
 *
 * <p>Enters: where the broker is. Leaves: its answers, without blocking. This room reads no record.
 */
@NullMarked
package io.vitalog.query.broker;

import org.jspecify.annotations.NullMarked;
