/** A small world that breaks every rule of the architecture once; nothing of it leaves the tests. */
@NullMarked
package io.vitalog.infra.local.architecture.offences;

import org.jspecify.annotations.NullMarked;
