/**
 * What device files have in common, whatever their format: recordings, and the facts that follow from them.
 *
 * <p>Enters: activities and heart rates as a reader found them. Leaves: facts, with a key that does not depend on the
 * file. This room knows no format.
 */
@NullMarked
package io.vitalog.infra.devices.devicefiles.recordings;

import org.jspecify.annotations.NullMarked;
