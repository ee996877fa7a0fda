/**
 * How commands ended, for those who ask later.
 *
 * <p>Enters: {@code command-replies}. Leaves: the collection {@code commands}. It answers callers and is no fact: no
 * digest covers it.
 */
@NullMarked
package io.vitalog.projections.replies;

import org.jspecify.annotations.NullMarked;
