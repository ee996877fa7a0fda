/**
 * How fast facts come in, and how soon and how fast they come through to the read models.
 *
 * <p>Enters: a running stack. Leaves: delays, and facts a second. What was sent stays in the data.
 */
@NullMarked
package io.vitalog.infra.local.bench.flow;

import org.jspecify.annotations.NullMarked;
