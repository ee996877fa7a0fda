/**
 * The topics of the code on a broker: created when they are missing, compared when they are there.
 *
 * <p>Enters: a deployment and its broker. Leaves: topics, and drifts in words. This room never changes or deletes a
 * topic that exists.
 */
@NullMarked
package io.vitalog.infra.topics;

import org.jspecify.annotations.NullMarked;
