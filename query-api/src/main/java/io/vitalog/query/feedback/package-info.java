/**
 * What users report of themselves.
 *
 * <p>Enters: requests. Leaves: report documents. This room knows no days.
 */
@NullMarked
package io.vitalog.query.feedback;

import org.jspecify.annotations.NullMarked;
