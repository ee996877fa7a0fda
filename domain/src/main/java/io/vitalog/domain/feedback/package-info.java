/**
 * What users report of themselves: daily wellness, session ratings, thumbs.
 *
 * <p>Enters: answers on named scales. Leaves: feedback events and the feedback read model.
 */
@NullMarked
package io.vitalog.domain.feedback;

import org.jspecify.annotations.NullMarked;
