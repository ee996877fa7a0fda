/**
 * Results of OpenPowerlifting as scored plays of the people who lifted.
 *
 * <p>Imported: the total of each lifter at each meet, with sex, weight class and equipment, and the year of birth. Not
 * imported: single attempts, which follow one another within the total, places and divisions, which follow from all
 * results, and body weight, which nobody weighed for this platform.
 *
 * <p>Enters: tables of results, a row an entry in a division. Leaves: wishes that plays be recorded. This room must not
 * know what becomes of them.
 */
@NullMarked
package io.vitalog.infra.devices.powerlifting;

import org.jspecify.annotations.NullMarked;
