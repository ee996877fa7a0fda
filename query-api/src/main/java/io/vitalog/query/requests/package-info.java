/**
 * What requests may ask: ids, ranges, switches. Everything is checked here, at the edge.
 *
 * <p>Enters: text from paths and queries. Leaves: values, or a refusal that says what is wrong. This room knows no
 * store.
 */
@NullMarked
package io.vitalog.query.requests;

import org.jspecify.annotations.NullMarked;
