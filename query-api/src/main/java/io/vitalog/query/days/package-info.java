/**
 * A user's local days, and what is behind their figures.
 *
 * <p>Enters: requests for days. Leaves: day documents, and on demand the ids of the facts behind each figure.
 */
@NullMarked
package io.vitalog.query.days;

import org.jspecify.annotations.NullMarked;
