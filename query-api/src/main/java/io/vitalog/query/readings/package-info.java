/**
 * A user's samples of one metric: as they are, or by minute or hour.
 *
 * <p>Enters: requests and stored chunks. Leaves: pages of readings. Samples of two sources, or of one source and two
 * periods, are never added together.
 */
@NullMarked
package io.vitalog.query.readings;

import org.jspecify.annotations.NullMarked;
