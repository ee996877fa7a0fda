/**
 * Models that trainers learn from history, and which of them is in use.
 *
 * <p>Enters: what a trainer learnt and what an operator activates. Leaves: facts of the topic {@code models}. A model
 * is numbers: this room trains nothing and calls no library.
 */
@NullMarked
package io.vitalog.domain.models;

import org.jspecify.annotations.NullMarked;
