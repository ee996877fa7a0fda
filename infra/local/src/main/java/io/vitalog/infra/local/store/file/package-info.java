/**
 * The file of the embedded store: changes of maps enter, commits leave, each the state of one moment. Knows nothing
 * of what the maps hold.
 */
@NullMarked
package io.vitalog.infra.local.store.file;

import org.jspecify.annotations.NullMarked;
