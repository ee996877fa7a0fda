/**
 * Models that were trained, and which of them is in use.
 *
 * <p>Enters: requests for models. Leaves: what a trainer learnt from what, and when it was activated. This room scores
 * nothing.
 */
@NullMarked
package io.vitalog.query.models;

import org.jspecify.annotations.NullMarked;
