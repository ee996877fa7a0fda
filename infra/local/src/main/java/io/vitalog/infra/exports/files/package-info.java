/**
 * Files of tables: CSV and Parquet. The one room that knows Parquet's library.
 *
 * <p>Enters: columns and cells. Leaves: files. The same rows give the same bytes. This room knows no table.
 */
@NullMarked
package io.vitalog.infra.exports.files;

import org.jspecify.annotations.NullMarked;
