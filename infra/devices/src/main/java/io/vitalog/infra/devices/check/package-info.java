/**
 * Whether what is served equals the files that were imported, figure by figure, or the ledger of a simulation. Reads
 * the files in its own way, so that an importer's mistake shows.
 *
 * <p>Enters: a directory or a ledger, and what the API serves. Leaves: a report. This room knows no HTTP and no
 * mapper.
 */
@NullMarked
package io.vitalog.infra.devices.check;

import org.jspecify.annotations.NullMarked;
