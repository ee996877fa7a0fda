/**
 * The read model of sessions: as the topology folded them.
 *
 * <p>Enters: sessions as JSON. Leaves: one document a user and session. This room knows neither consumer nor
 * store.
 */
@NullMarked
package io.vitalog.projections.sessions;

import org.jspecify.annotations.NullMarked;
