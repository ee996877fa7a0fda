/**
 * The tracker's part of PMData: JSON files as Fitbit's account export writes them.
 *
 * <p>Enters: elements. Leaves: facts of origin {@code fitbit}. This room knows no self-report.
 */
@NullMarked
package io.vitalog.infra.devices.pmdata.tracker;

import org.jspecify.annotations.NullMarked;
