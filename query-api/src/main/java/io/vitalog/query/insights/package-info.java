/**
 * What sessions tell by their clusters.
 *
 * <p>Enters: requests for insights, clusters and summaries. Leaves: insights of the generation that serves, page by page
 * or explained, and how the clusters lie now beside how they lay in the training. This room trains and draws nothing.
 */
@NullMarked
package io.vitalog.query.insights;

import org.jspecify.annotations.NullMarked;
