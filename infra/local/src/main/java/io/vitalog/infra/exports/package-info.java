/**
 * Exports: what is known of users, as tables.
 *
 * <p>Enters: a broker and a plan. Leaves: files. The log is the truth: no store is asked.
 */
@NullMarked
package io.vitalog.infra.exports;

import org.jspecify.annotations.NullMarked;
