/**
 * What models of levels are, in lines.
 *
 * <p>Enters: trained versions. Leaves: tables for a terminal. This room reads no log and learns nothing.
 */
@NullMarked
package io.vitalog.infra.local.cli.models.mixtures;

import org.jspecify.annotations.NullMarked;
