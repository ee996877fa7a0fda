/**
 * What the modules may know of each other, and how large things may grow, as tests over all modules.
 *
 * <p>Enters: the classes and the sources of the whole project. Leaves: a failed build that names the offender. The
 * package {@code offences} beside it holds a small world that breaks every rule once, so that each is seen to bite.
 */
@NullMarked
package io.vitalog.infra.local.architecture;

import org.jspecify.annotations.NullMarked;
