/**
 * What could not be read or handled, with its cause.
 *
 * <p>Enters: records and violations. Leaves: header names and the dead letter read model.
 */
@NullMarked
package io.vitalog.domain.deadletters;

import org.jspecify.annotations.NullMarked;
