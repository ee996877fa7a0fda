/**
 * The paths under which users act.
 *
 * <p>Enters: requests. Leaves: acts for the room {@code commands}. Each body is the fact that is wished for, without
 * what the path says.
 */
@NullMarked
package io.vitalog.query.actions;

import org.jspecify.annotations.NullMarked;
