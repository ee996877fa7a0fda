/**
 * The commands that bring exports in and hold the answers against them.
 *
 * <p>Enters: directories of exports. Leaves: events in the inbox of a running stack, and a comparison as text. This
 * room reads no file itself.
 */
@NullMarked
package io.vitalog.infra.local.cli.exports;

import org.jspecify.annotations.NullMarked;
