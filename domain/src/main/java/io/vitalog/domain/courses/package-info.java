/**
 * What several facts tell together of one resource: a session, a device, a plan.
 *
 * <p>Enters: versions of facts, in any order and however often. Leaves: the newest version of each, by event time. This
 * room knows neither which facts there are nor what follows from them.
 */
@NullMarked
package io.vitalog.domain.courses;

import org.jspecify.annotations.NullMarked;
