/**
 * The rule by which a measured record becomes a fact or a dead letter.
 *
 * <p>Enters: headers, key, payload and the broker's clock. Leaves: a verdict. This room knows no broker.
 */
@NullMarked
package io.vitalog.domain.intake;

import org.jspecify.annotations.NullMarked;
