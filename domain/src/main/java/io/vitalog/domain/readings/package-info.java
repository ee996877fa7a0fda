/**
 * Measured values: single readings, series, and the hourly chunks they fold into.
 *
 * <p>Enters: reading events. Leaves: chunks. This room knows no local days.
 */
@NullMarked
package io.vitalog.domain.readings;

import org.jspecify.annotations.NullMarked;
