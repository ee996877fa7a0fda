/**
 * Telling once a commit what has changed, however often it did.
 *
 * <p>Enters: what a record changes. Leaves: what has changed since the last commit, each once, before the next one
 * ends: what is committed is also written. This room does not know what is told.
 */
@NullMarked
package io.vitalog.streams.changes;

import org.jspecify.annotations.NullMarked;
