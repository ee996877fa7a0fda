/**
 * What sessions tell by their clusters.
 *
 * <p>Enters: requests for insights. Leaves: insights of the generation that serves, page by page, explained, or summed
 * up for a user. This room trains and draws nothing.
 */
@NullMarked
package io.vitalog.query.insights;

import org.jspecify.annotations.NullMarked;
