/**
 * Which courses there are, and how they rest in a store.
 *
 * <p>Enters: events of sessions, devices and plans. Leaves: courses, their bytes, and the read models that follow from
 * them.
 */
@NullMarked
package io.vitalog.domain.courses.kinds;

import org.jspecify.annotations.NullMarked;
