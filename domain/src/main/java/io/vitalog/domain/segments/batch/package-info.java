/**
 * All rankings from history in one pass, without a stream.
 *
 * <p>Enters: facts in any order. Leaves: the ranking of each segment, which the live one must equal.
 */
@NullMarked
package io.vitalog.domain.segments.batch;

import org.jspecify.annotations.NullMarked;
