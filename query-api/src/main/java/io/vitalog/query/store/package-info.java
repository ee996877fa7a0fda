/**
 * The connection to MongoDB.
 *
 * <p>Enters: what to find. Leaves: documents as the bytes that came off the wire, and those bytes as JSON. This room
 * knows no request, and it never writes.
 */
@NullMarked
package io.vitalog.query.store;

import org.jspecify.annotations.NullMarked;
