/**
 * From what was measured to events: ids that follow from content, samples gathered into series.
 *
 * <p>Enters: facts and samples. Leaves: events, into a sink. This room knows no file and no Kafka.
 */
@NullMarked
package io.vitalog.infra.devices.facts;

import org.jspecify.annotations.NullMarked;
