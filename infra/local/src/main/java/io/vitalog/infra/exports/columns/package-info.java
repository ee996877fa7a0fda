/**
 * How records become rows: names, types and cells of columns.
 *
 * <p>Enters: records. Leaves: columns and cells. This room knows neither which tables there are nor how files are
 * written.
 */
@NullMarked
package io.vitalog.infra.exports.columns;

import org.jspecify.annotations.NullMarked;
