/**
 * Any table of measurements, by a mapping that its owner writes: which column is when, which is what, in which unit.
 *
 * <p>Enters: CSV files and a mapping in JSON. Leaves: readings and activities. A fault of the mapping ends the import
 * before it begins; a fault of a row costs the row.
 */
@NullMarked
package io.vitalog.infra.devices.table;

import org.jspecify.annotations.NullMarked;
