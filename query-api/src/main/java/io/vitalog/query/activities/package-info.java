/**
 * Recorded activities.
 *
 * <p>Enters: requests. Leaves: activity documents. This room knows no days.
 */
@NullMarked
package io.vitalog.query.activities;

import org.jspecify.annotations.NullMarked;
