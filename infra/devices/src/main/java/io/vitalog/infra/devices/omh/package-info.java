/**
 * Open mHealth data points, with their headers or as bare bodies, one or many a file.
 *
 * <p>Imported: heart rate, steps, weight, calories burned, minutes of moderate activity, physical activity, sleep
 * episode, sleep duration and total sleep time. Body height and R-R intervals are known and have no place among facts.
 * Statistics of values are no measurements, and what says no moment has no time.
 *
 * <p>Enters: JSON files. Leaves: facts of the named user. This room must not know what becomes of them.
 */
@NullMarked
package io.vitalog.infra.devices.omh;

import org.jspecify.annotations.NullMarked;
