/**
 * What scoring keeps: sessions in order of time, insights as they were told.
 *
 * <p>Enters: facts and insights. Leaves: the same, by user and time. This room decides nothing.
 */
@NullMarked
package io.vitalog.streams.insights.memory;

import org.jspecify.annotations.NullMarked;
