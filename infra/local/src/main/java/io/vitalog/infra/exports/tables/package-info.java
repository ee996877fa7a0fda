/**
 * What a table of an export is: records come in, entries are merged, rows go out.
 *
 * <p>Enters: records. Leaves: rows of what counts. This room knows neither which tables there are nor files.
 */
@NullMarked
package io.vitalog.infra.exports.tables;

import org.jspecify.annotations.NullMarked;
