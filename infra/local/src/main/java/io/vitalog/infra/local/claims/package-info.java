/**
 * What the parts of the local stack claim for themselves: ports and directories. A claim enters; nothing leaves, or
 * an exception that says what is taken and what to do. Knows no part of the stack.
 */
@NullMarked
package io.vitalog.infra.local.claims;

import org.jspecify.annotations.NullMarked;
