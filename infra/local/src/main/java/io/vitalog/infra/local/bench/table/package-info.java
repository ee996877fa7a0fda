/**
 * What a benchmark found, as a table for people and as JSON for programs.
 *
 * <p>Enters: figures, round by round. Leaves: rows with their median and spread, and what they were measured on. This
 * room does not know how anything is measured.
 */
@NullMarked
package io.vitalog.infra.local.bench.table;

import org.jspecify.annotations.NullMarked;
