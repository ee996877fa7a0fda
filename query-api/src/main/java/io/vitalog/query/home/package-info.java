/**
 * The first thing that people see: what runs here and where to go on.
 *
 * <p>Enters: states of the parts and the first users. Leaves: a page for browsers, the same links as JSON for
 * programs.
 */
@NullMarked
package io.vitalog.query.home;

import org.jspecify.annotations.NullMarked;
