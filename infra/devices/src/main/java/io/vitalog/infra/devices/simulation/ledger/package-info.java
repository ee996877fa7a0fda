/**
 * What was sent, a line a user and day: how much, checksums over which facts, and the figures that days must show. The
 * figures are added up here by themselves, not by the folds that they are to be held against.
 *
 * <p>Enters: records as they are sent. Leaves: JSON lines. Must not know: how days are folded.
 */
@NullMarked
package io.vitalog.infra.devices.simulation.ledger;

import org.jspecify.annotations.NullMarked;
