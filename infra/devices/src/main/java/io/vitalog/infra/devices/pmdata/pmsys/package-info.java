/**
 * The self-reports of PMData, made in PMSys: wellness and ratings of sessions, on their own scales.
 *
 * <p>Enters: rows. Leaves: facts of origin {@code pmsys}. This room knows no tracker.
 */
@NullMarked
package io.vitalog.infra.devices.pmdata.pmsys;

import org.jspecify.annotations.NullMarked;
