/**
 * The commands that train models and say which of them is in use.
 *
 * <p>Enters: history on a broker, or a file. Leaves: facts of models, and what they are as text. This room learns
 * nothing itself.
 */
@NullMarked
package io.vitalog.infra.local.cli.models;

import org.jspecify.annotations.NullMarked;
