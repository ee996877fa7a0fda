/**
 * People who do not exist: who they are, what they like, how they live.
 *
 * <p>Enters: a seed and a number. Leaves: a person with habits and devices, the catalogue that they choose from. The
 * person with a number is the same however many others there are.
 */
@NullMarked
package io.vitalog.infra.devices.simulation.population;

import org.jspecify.annotations.NullMarked;
