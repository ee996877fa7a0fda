/**
 * What the API answers when all is well: JSON that a cache may keep and must ask about.
 *
 * <p>Enters: bodies. Leaves: responses with their validators. This room knows no store.
 */
@NullMarked
package io.vitalog.query.answers;

import org.jspecify.annotations.NullMarked;
