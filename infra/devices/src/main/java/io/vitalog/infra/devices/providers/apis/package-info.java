/**
 * A class a provider: how its answers are known, and what they say.
 *
 * <p>Enters: an answer. Leaves: facts, through {@link io.vitalog.infra.devices.providers.telling.Telling}. This room
 * knows no file.
 */
@NullMarked
package io.vitalog.infra.devices.providers.apis;

import org.jspecify.annotations.NullMarked;
