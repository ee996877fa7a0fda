/**
 * Guided wellness sessions and their progress.
 *
 * <p>Enters: what the app observed. Leaves: session events and the session read model.
 */
@NullMarked
package io.vitalog.domain.wellness;

import org.jspecify.annotations.NullMarked;
