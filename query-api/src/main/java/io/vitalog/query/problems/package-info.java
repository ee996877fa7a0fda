/**
 * What the API answers when it cannot do what it was asked: problem details (RFC 9457) with stable codes.
 *
 * <p>Enters: refusals and whatever else was thrown. Leaves: {@code application/problem+json}, never a stack trace.
 */
@NullMarked
package io.vitalog.query.problems;

import org.jspecify.annotations.NullMarked;
