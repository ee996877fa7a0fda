/**
 * Starts the applications: every one in this process, or those that are named.
 *
 * <p>Enters: deployment and settings. Leaves: running applications and their health. The only room that knows every
 * concept.
 */
@NullMarked
package io.vitalog.streams.app;

import org.jspecify.annotations.NullMarked;
