/**
 * Holds the topics of facts against what the same input comes to without interruption.
 *
 * <p>Enters: the records of inbox, commands and topics of facts. Leaves: what is missing, surplus or out of order. Asks
 * the same rules as the applications do, and knows neither their stores nor their transactions.
 */
@NullMarked
package io.vitalog.infra.local.prove.topics;

import org.jspecify.annotations.NullMarked;
