/**
 * What a proof found.
 *
 * <p>Enters: faults with the times it took to recover, and what each check came to. Leaves: a verdict, as an object and
 * as JSON.
 */
@NullMarked
package io.vitalog.infra.local.prove.report;

import org.jspecify.annotations.NullMarked;
