/**
 * Models that are put to use while data flows: which of them tell, and how far each is with the past.
 *
 * <p>Enters: the topic of models. Leaves: for each model the activations that tell, the newest two; work on the
 * past, some of it a turn. This room does not know what is told.
 */
@NullMarked
package io.vitalog.streams.models;

import org.jspecify.annotations.NullMarked;
