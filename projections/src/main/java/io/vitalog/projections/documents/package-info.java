/**
 * The documents of read models and the guard under which they are written.
 *
 * <p>Enters: read-model records, JSON and orders. Leaves: whole BSON documents in MongoDB; of those that several
 * writers have for one id, the one of the greatest order. This room knows no topic and no consumer.
 */
@NullMarked
package io.vitalog.projections.documents;

import org.jspecify.annotations.NullMarked;
