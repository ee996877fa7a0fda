/**
 * Trainers replay history from Kafka into models and publish them as events; a room a model.
 *
 * <p>Enters: committed facts, in event-time order. Leaves: model records with their metrics, offsets and digest. Must
 * not know: MongoDB, HTTP, or another of the four middle modules. Libraries for learning are seen in this module alone.
 */
@NullMarked
package io.vitalog.trainers;

import org.jspecify.annotations.NullMarked;
