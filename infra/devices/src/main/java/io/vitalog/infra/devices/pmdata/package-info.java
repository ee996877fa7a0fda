/**
 * PMData: people who wore a Fitbit, reported in PMSys and filled in a form every day (Simula, 2019-11 to 2020-03).
 *
 * <p>Clocks: exercise, steps, wellness, session ratings and injuries are in UTC; sleep and the daily form are local
 * time without a zone, and daily totals are of local days: Europe/Oslo unless another zone is given.
 *
 * <p>Enters: a directory with a folder a participant. Leaves: facts. This room must not know what becomes of them.
 */
@NullMarked
package io.vitalog.infra.devices.pmdata;

import org.jspecify.annotations.NullMarked;
