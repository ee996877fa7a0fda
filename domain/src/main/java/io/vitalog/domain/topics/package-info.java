/**
 * The topics and collections through which the modules meet: names, partitions, retention, generations.
 *
 * <p>Enters: configuration. Leaves: names and settings. This room talks to no broker and no store.
 */
@NullMarked
package io.vitalog.domain.topics;

import org.jspecify.annotations.NullMarked;
