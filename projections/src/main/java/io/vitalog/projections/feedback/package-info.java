/**
 * The read model of what users report: the newest version of each report.
 *
 * <p>Enters: feedback events. Leaves: one document a report. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.feedback;

import org.jspecify.annotations.NullMarked;
