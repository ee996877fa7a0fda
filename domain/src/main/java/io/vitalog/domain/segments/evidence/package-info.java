/**
 * What a user's facts say for or against a workout, and in which segments.
 *
 * <p>Enters: profiles, sessions, thumbs. Leaves: evidence, and how it changes with another fact. A profile counts from
 * its own time on, whenever it arrives. This room adds nothing up.
 */
@NullMarked
package io.vitalog.domain.segments.evidence;

import org.jspecify.annotations.NullMarked;
