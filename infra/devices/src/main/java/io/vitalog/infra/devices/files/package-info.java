/**
 * Files of exports: finding them, unzipping them, and reading rows one at a time.
 *
 * <p>Enters: a directory. Leaves: rows, elements and the times they state. A row that cannot be read is reported, the
 * file goes on. This room knows no event and no provider.
 */
@NullMarked
package io.vitalog.infra.devices.files;

import org.jspecify.annotations.NullMarked;
