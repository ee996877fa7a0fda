/**
 * The one door for everything measured.
 *
 * <p>Enters: {@code inbox}. Leaves: fact topics and {@code dead-letters}. The judgement is the domain's; this room only
 * carries records.
 */
@NullMarked
package io.vitalog.streams.intake;

import org.jspecify.annotations.NullMarked;
