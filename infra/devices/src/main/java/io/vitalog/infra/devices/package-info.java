/**
 * Doors for data from outside: importers of exports that people have, and the simulator of people that do not exist.
 *
 * <p>Enters: files. Leaves: CloudEvents for the inbox, with ids derived from source and content. Must not know: what
 * becomes of an event after the inbox.
 */
@NullMarked
package io.vitalog.infra.devices;

import org.jspecify.annotations.NullMarked;
