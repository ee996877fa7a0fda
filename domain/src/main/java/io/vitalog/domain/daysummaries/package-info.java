/**
 * Daily totals as a provider states them.
 *
 * <p>Enters: a provider's own totals. Leaves: day summary events. This room adds nothing up itself.
 */
@NullMarked
package io.vitalog.domain.daysummaries;

import org.jspecify.annotations.NullMarked;
