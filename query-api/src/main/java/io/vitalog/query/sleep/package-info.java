/**
 * Nights and naps with their stages.
 *
 * <p>Enters: requests. Leaves: sleep documents. This room knows no days.
 */
@NullMarked
package io.vitalog.query.sleep;

import org.jspecify.annotations.NullMarked;
