/**
 * Which tables an export has, and how each follows from its topic.
 *
 * <p>Enters: records of facts, and folded days. Leaves: what counts of them, by the rules of the read models.
 */
@NullMarked
package io.vitalog.infra.exports.tables.kinds;

import org.jspecify.annotations.NullMarked;
