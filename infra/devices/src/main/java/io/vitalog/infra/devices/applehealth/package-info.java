/**
 * The export of Apple's Health app: one XML file of everything that phones, watches and apps told it, up to gigabytes.
 *
 * <p>Imported: records of twelve quantities, sleep analysis, workouts with their statistics, and of the owner the year
 * of birth and the sex. Not imported: everything else, counted by type; records within a correlation, which stand
 * beside it too; routes and electrocardiograms.
 *
 * <p>Enters: {@code export.xml}. Leaves: facts whose origin is the name of the device or app that measured. This room
 * must not know what becomes of them. It never holds more of the file than one element, some thousand hours of minutes
 * and the stretches of sleep.
 */
@NullMarked
package io.vitalog.infra.devices.applehealth;

import org.jspecify.annotations.NullMarked;
