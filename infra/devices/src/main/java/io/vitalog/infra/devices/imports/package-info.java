/**
 * What all imports share: the way from an importer's files to a sink of events, and the account of what was left out.
 *
 * <p>Enters: an importer and a directory. Leaves: events and a summary. This room knows no provider's format and no
 * Kafka.
 */
@NullMarked
package io.vitalog.infra.devices.imports;

import org.jspecify.annotations.NullMarked;
