/**
 * Answers of providers' web APIs, as an app collected them: one JSON file an answer, all of one user.
 *
 * <p>Enters: files, and whose they are. Leaves: readings, activities, sleeps and day summaries. What a file is, its
 * content says, not its name.
 */
@NullMarked
package io.vitalog.infra.devices.providers;

import org.jspecify.annotations.NullMarked;
