/**
 * The way of events into the inbox.
 *
 * <p>Enters: events. Leaves: records on Kafka, each acknowledged by every replica. This room knows no provider.
 */
@NullMarked
package io.vitalog.infra.devices.sending;

import org.jspecify.annotations.NullMarked;
