/**
 * A population as files, for those who train models from files.
 *
 * <p>Enters: a population. Leaves: the four files of a cold-start recommender. Knows no event.
 */
@NullMarked
package io.vitalog.infra.devices.simulation.files;

import org.jspecify.annotations.NullMarked;
