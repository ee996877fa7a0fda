/**
 * What the answers of all providers share: moments out of their clocks, and facts out of their figures.
 *
 * <p>Enters: times and amounts as an answer has them. Leaves: checked facts. This room knows no provider.
 */
@NullMarked
package io.vitalog.infra.devices.providers.telling;

import org.jspecify.annotations.NullMarked;
