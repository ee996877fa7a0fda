/**
 * The log as it was at one moment.
 *
 * <p>Enters: a broker and names of topics. Leaves: committed records. This room knows nothing of what they say.
 */
@NullMarked
package io.vitalog.infra.exports.log;

import org.jspecify.annotations.NullMarked;
