/**
 * Training from history to model event, once or again and again; knows every room.
 *
 * <p>Enters: what to learn, from how much of history. Leaves: model events, and what was decided in words.
 */
@NullMarked
package io.vitalog.trainers.app;

import org.jspecify.annotations.NullMarked;
