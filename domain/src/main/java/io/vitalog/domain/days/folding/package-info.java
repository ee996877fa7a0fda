/**
 * How a local day follows from its contributions.
 *
 * <p>Enters: the contributions of one user and date. Leaves: the {@link io.vitalog.domain.days.Day}. A provider's own
 * daily total beats the sum of its parts; two sources that cover the same minute are never added together.
 */
@NullMarked
package io.vitalog.domain.days.folding;

import org.jspecify.annotations.NullMarked;
