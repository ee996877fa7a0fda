/**
 * The daily form of PMData, a Google form: weight, food and drink of a day.
 *
 * <p>Enters: rows. Leaves: facts of origin {@code google-forms}. This room knows no tracker and no PMSys.
 */
@NullMarked
package io.vitalog.infra.devices.pmdata.forms;

import org.jspecify.annotations.NullMarked;
