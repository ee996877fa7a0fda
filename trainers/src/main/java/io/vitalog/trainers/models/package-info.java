/**
 * The versions of models, and which of them is in use.
 *
 * <p>Enters: facts of the topic of models. Leaves: what they tell together, and further ones. This room trains nothing.
 */
@NullMarked
package io.vitalog.trainers.models;

import org.jspecify.annotations.NullMarked;
