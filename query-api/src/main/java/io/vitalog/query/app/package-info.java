/**
 * The API as a whole: its settings, its start, and what holds for every request.
 *
 * <p>Enters: a deployment and settings. Leaves: a running server. Only this room knows all the others.
 */
@NullMarked
package io.vitalog.query.app;

import org.jspecify.annotations.NullMarked;
