/**
 * The description of the API that machines read (OpenAPI 3.1).
 *
 * <p>Enters: what springdoc reads off controllers and records. Leaves: the same with what holds for every request. This
 * room knows no store and no request.
 */
@NullMarked
package io.vitalog.query.openapi;

import org.jspecify.annotations.NullMarked;
