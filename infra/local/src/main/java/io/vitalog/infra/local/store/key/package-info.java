/**
 * Values as bytes in order: a BSON value enters, a key leaves that sorts and equals as the value does. Knows no index
 * and no file.
 */
@NullMarked
package io.vitalog.infra.local.store.key;

import org.jspecify.annotations.NullMarked;
