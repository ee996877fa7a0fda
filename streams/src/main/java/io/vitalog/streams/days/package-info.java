/**
 * Facts and chunks fold into local days.
 *
 * <p>Enters: {@code users}, {@code activities}, {@code sleep}, {@code day-summaries}, {@code feedback}, {@code
 * reading-chunks}. Leaves: {@code days}. Placing and folding are the domain's; this room keeps their state.
 */
@NullMarked
package io.vitalog.streams.days;

import org.jspecify.annotations.NullMarked;
