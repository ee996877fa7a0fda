/**
 * Lists in pages: {@code {"items":[…],"next":"<cursor>"}}.
 *
 * <p>Enters: what to list, how many, and the cursor of the page before. Leaves: pages. A page begins after the key of
 * the last item before it, so that what is inserted meanwhile neither repeats nor hides an item.
 */
@NullMarked
package io.vitalog.query.pages;

import org.jspecify.annotations.NullMarked;
