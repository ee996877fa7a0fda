/**
 * Unions of stretches of a line.
 *
 * <p>Enters: beginnings and ends. Leaves: lengths in which nothing counts twice. This room knows no unit.
 */
@NullMarked
package io.vitalog.domain.spans;

import org.jspecify.annotations.NullMarked;
