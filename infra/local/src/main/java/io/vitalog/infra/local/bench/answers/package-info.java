/**
 * How fast questions are answered and commands are decided.
 *
 * <p>Enters: a running stack. Leaves: delays that count from when a request was due, and requests a second. What
 * commands brought stays in the data.
 */
@NullMarked
package io.vitalog.infra.local.bench.answers;

import org.jspecify.annotations.NullMarked;
