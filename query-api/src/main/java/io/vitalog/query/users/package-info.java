/**
 * Users: who there is, and their profiles.
 *
 * <p>Enters: requests for users. Leaves: user documents, and whether a user is known at all.
 */
@NullMarked
package io.vitalog.query.users;

import org.jspecify.annotations.NullMarked;
