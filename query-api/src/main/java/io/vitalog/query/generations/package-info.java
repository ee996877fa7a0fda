/**
 * Which generation of insights serves.
 *
 * <p>Enters: what partitions say of generations, and a request's kind. Leaves: for each kind the generation that
 * answers come from, with its model. While a newer generation is not complete, the one before serves.
 */
@NullMarked
package io.vitalog.query.generations;

import org.jspecify.annotations.NullMarked;
