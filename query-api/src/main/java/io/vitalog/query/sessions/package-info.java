/**
 * Guided wellness sessions and how they went.
 *
 * <p>Enters: requests. Leaves: session documents. This room knows no days.
 */
@NullMarked
package io.vitalog.query.sessions;

import org.jspecify.annotations.NullMarked;
