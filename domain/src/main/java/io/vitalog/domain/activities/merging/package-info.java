/**
 * One activity that several devices recorded: recognised and merged.
 *
 * <p>Enters: the activities of a user, in any order. Leaves: the same, those that are one as one, each figure with
 * where it is from. This room keeps no state: the records stay as they came.
 */
@NullMarked
package io.vitalog.domain.activities.merging;

import org.jspecify.annotations.NullMarked;
