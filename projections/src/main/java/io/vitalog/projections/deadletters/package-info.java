/**
 * The read model of what could not be handled.
 *
 * <p>Enters: dead letters. Leaves: one document a letter. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.deadletters;

import org.jspecify.annotations.NullMarked;
