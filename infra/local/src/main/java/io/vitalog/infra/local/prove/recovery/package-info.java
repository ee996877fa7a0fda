/**
 * How long streams take to come back when more and more has been told.
 *
 * <p>Enters: how many facts. Leaves: for each, how long after a kill new facts were served, and all of them. Nothing is
 * checked for being right: that is {@code prove.stack}'s.
 */
@NullMarked
package io.vitalog.infra.local.prove.recovery;

import org.jspecify.annotations.NullMarked;
