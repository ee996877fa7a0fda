package io.vitalog.infra.exports.columns;

/**
 * A column of a table.
 *
 * @param name in lower case with underscores, its unit at the end
 */
public record Column(String name, ColumnType type) {}
