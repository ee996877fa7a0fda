package io.vitalog.infra.local.store;

/** How the maps of the file are named: a database has no dot in its name, a collection no dollar. */
final class MapNames {
    private static final String SEPARATOR = "$";

    private MapNames() {}

    static String documents(String database, String collection) {
        return database + "." + collection;
    }

    static String entries(String database, String collection, String index) {
        return documents(database, collection) + SEPARATOR + index;
    }

    static String databaseOf(String mapName) {
        return mapName.substring(0, mapName.indexOf('.'));
    }
}
