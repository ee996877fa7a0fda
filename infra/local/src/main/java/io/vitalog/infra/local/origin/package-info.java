/**
 * Where figures and verdicts come from.
 *
 * <p>Enters: nothing but this process. Leaves: its machine, versions and sources. This room measures nothing.
 */
@NullMarked
package io.vitalog.infra.local.origin;

import org.jspecify.annotations.NullMarked;
