/**
 * Facts of sessions, devices and plans fold into what they tell together.
 *
 * <p>Enters: {@code wellness-sessions}, {@code devices}, {@code plans}. Leaves: {@code sessions}, {@code pairings},
 * {@code plan-courses}. Folding is the domain's; this room keeps the facts of each resource.
 */
@NullMarked
package io.vitalog.streams.courses;

import org.jspecify.annotations.NullMarked;
