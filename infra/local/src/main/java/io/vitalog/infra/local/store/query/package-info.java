/**
 * How the embedded store finds documents: a query and the paths of a collection enter, the candidates leave. The
 * library's own matcher has the last word about each candidate, so a plan may offer too many and never too few.
 */
@NullMarked
package io.vitalog.infra.local.store.query;

import org.jspecify.annotations.NullMarked;
