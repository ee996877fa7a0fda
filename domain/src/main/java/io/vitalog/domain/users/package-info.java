/**
 * Who the users are: registration and profile.
 *
 * <p>Enters: what users say of themselves. Leaves: user events. This room knows no measurements.
 */
@NullMarked
package io.vitalog.domain.users;

import org.jspecify.annotations.NullMarked;
