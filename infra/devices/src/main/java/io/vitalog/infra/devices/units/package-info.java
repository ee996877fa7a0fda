/**
 * Units that exports write, and what they are in the units of facts.
 *
 * <p>Enters: a number and the name of its unit. Leaves: the number in the unit that facts have. This room knows no
 * provider.
 */
@NullMarked
package io.vitalog.infra.devices.units;

import org.jspecify.annotations.NullMarked;
