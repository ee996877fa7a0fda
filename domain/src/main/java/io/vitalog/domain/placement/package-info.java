/**
 * To which local days a fact belongs, and what it contributes to each.
 *
 * <p>Enters: facts, chunks of samples and a user's profiles. Leaves: contributions by local date. Zones come from the
 * data, else from the profile in force at that time, else UTC stands in and says so.
 */
@NullMarked
package io.vitalog.domain.placement;

import org.jspecify.annotations.NullMarked;
