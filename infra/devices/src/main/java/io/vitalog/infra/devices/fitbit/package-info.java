/**
 * The CSV export of Fitbit accounts as Fitabase writes it (the crowd-sourced data of 2016).
 *
 * <p>Imported: daily totals, a day's sleep, minutes of steps, hours of steps, energy and intensity, seconds of heart
 * rate, weight and body fat. Not imported: the BMI of the weight log and the average intensity of an hour, which follow
 * from what is, and manual reports' flags. A minute of zero steps is a measured zero. Times are local and without a
 * zone.
 *
 * <p>Enters: a directory. Leaves: facts of origin {@code fitbit}. This room must not know what becomes of them.
 */
@NullMarked
package io.vitalog.infra.devices.fitbit;

import org.jspecify.annotations.NullMarked;
