/**
 * What a user may do next, in words.
 *
 * <p>Enters: a user's own newest sessions. Leaves: advice, each by a rule that docs/insights.md writes down. Nobody is
 * compared with others here, and nobody is told off.
 */
@NullMarked
package io.vitalog.domain.insights.advice;

import org.jspecify.annotations.NullMarked;
