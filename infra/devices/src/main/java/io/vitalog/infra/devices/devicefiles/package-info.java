/**
 * Activity files as devices write them and people keep them: FIT, TCX and GPX, all of one user.
 *
 * <p>Enters: a file or a directory, gzipped or not, and whose they are. Leaves: activities and heart rates. What a file
 * is, its content says, not its name.
 */
@NullMarked
package io.vitalog.infra.devices.devicefiles;

import org.jspecify.annotations.NullMarked;
