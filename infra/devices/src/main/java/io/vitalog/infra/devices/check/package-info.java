/**
 * Whether what is served equals the files that were imported, figure by figure. Reads the files in its own way, so that
 * an importer's mistake shows.
 *
 * <p>Enters: a directory and what the API serves. Leaves: a report. This room knows no HTTP and no mapper.
 */
@NullMarked
package io.vitalog.infra.devices.check;

import org.jspecify.annotations.NullMarked;
