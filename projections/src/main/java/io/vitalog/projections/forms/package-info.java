/**
 * The forms that several read models share: facts and catalogue entries by their newest version, and documents that a
 * topology wrote whole.
 *
 * <p>Enters: records. Leaves: writes. This room knows no read model.
 */
@NullMarked
package io.vitalog.projections.forms;

import org.jspecify.annotations.NullMarked;
