/**
 * Documents as they lie in the store: a document enters, BSON leaves, and back. What has been stored is never changed
 * in place. Knows no index, query or command.
 */
@NullMarked
package io.vitalog.infra.local.store.document;

import org.jspecify.annotations.NullMarked;
