/**
 * The read model of models and their activations.
 *
 * <p>Enters: {@code models}. Leaves: a document for each version and each activation.
 */
@NullMarked
package io.vitalog.projections.models;

import org.jspecify.annotations.NullMarked;
