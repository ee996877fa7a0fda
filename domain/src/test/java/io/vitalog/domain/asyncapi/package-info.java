/**
 * The AsyncAPI document of the contract, written from the code: topics, events, rules, Javadoc and golden files.
 *
 * <p>Enters: the catalogues and the sources of {@code domain}. Leaves: {@code docs/asyncapi.json}. This room states
 * nothing of the contract by itself.
 */
@NullMarked
package io.vitalog.domain.asyncapi;

import org.jspecify.annotations.NullMarked;
