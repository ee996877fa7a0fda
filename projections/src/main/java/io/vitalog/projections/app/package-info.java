/**
 * Starts and stops the projections, as a process or inside one.
 *
 * <p>Enters: the deployment. Leaves: running followers and their health. The only room that knows all others.
 */
@NullMarked
package io.vitalog.projections.app;

import org.jspecify.annotations.NullMarked;
