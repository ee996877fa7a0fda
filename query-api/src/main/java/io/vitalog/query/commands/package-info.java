/**
 * Carries what users ask for to the one who decides, and the verdict back.
 *
 * <p>Enters: requests. Leaves: records of {@code commands}, and answers made of {@code command-replies}. This room
 * decides nothing.
 */
@NullMarked
package io.vitalog.query.commands;

import org.jspecify.annotations.NullMarked;
