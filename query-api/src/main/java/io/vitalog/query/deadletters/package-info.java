/**
 * Records that could not be handled.
 *
 * <p>Enters: requests. Leaves: dead letter documents. This room knows no user.
 */
@NullMarked
package io.vitalog.query.deadletters;

import org.jspecify.annotations.NullMarked;
