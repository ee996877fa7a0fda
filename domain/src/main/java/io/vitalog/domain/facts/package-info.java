/**
 * What a fact is: its identity, its versions and the rules that its values keep.
 *
 * <p>Enters: names and values. Leaves: ids, version order and violations. This room knows nothing of how facts travel.
 */
@NullMarked
package io.vitalog.domain.facts;

import org.jspecify.annotations.NullMarked;
