/**
 * Commands about segments.
 *
 * <p>Enters: history, and what the read models serve. Leaves: where they differ.
 */
@NullMarked
package io.vitalog.infra.local.cli.segments;

import org.jspecify.annotations.NullMarked;
