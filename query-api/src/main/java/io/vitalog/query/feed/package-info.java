/**
 * The door for measured events over HTTP.
 *
 * <p>Enters: CloudEvents as JSON, one, a batch or a line each. Leaves: records of the inbox, and the rule that each
 * refused event broke. This room keeps no event longer than the broker takes to have it.
 */
@NullMarked
package io.vitalog.query.feed;

import org.jspecify.annotations.NullMarked;
