/**
 * What intake and commands will say of records, said before they are sent.
 *
 * <p>Enters: records on their way. Leaves: the same, and how many would be refused, by cause.
 */
@NullMarked
package io.vitalog.infra.devices.simulation.judging;

import org.jspecify.annotations.NullMarked;
