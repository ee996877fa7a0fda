/**
 * The events: every released type, and the codec that turns them into headers and bytes and back.
 *
 * <p>Enters: bytes and headers. Leaves: {@link io.vitalog.domain.events.Event}s with a typed fact. This room knows no
 * broker, no store and no clock.
 */
@NullMarked
package io.vitalog.domain.events;

import org.jspecify.annotations.NullMarked;
