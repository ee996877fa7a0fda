/**
 * Indexes of the embedded store: documents and key ranges enter, stored documents leave in the order of their keys.
 * What has no place in the order (arrays, documents, decimals) is kept apart. Knows no query, command or socket.
 */
@NullMarked
package io.vitalog.infra.local.store.index;

import org.jspecify.annotations.NullMarked;
