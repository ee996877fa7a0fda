package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.List;
import java.util.Map;

/** A change that can be made to a collection and, in the plainest way, to a map from ids to documents. */
sealed interface Change {
    void makeTo(FileCollection collection);

    void makeTo(Map<Integer, Document> plain);

    record Replaced(int id, Document fields) implements Change {
        @Override
        public void makeTo(FileCollection collection) {
            update(collection, new Document("_id", id), fields, true);
        }

        @Override
        public void makeTo(Map<Integer, Document> plain) {
            plain.put(id, withId(id, fields));
        }
    }

    record ReplacedIf(int id, Document condition, Document fields) implements Change {
        @Override
        public void makeTo(FileCollection collection) {
            update(collection, selector(), fields, false);
        }

        @Override
        public void makeTo(Map<Integer, Document> plain) {
            plain.computeIfPresent(id, (_, document) -> matches(document, selector()) ? withId(id, fields) : document);
        }

        private Document selector() {
            return new Document("$and", List.of(new Document("_id", id), condition));
        }
    }

    record FieldsSet(int id, Document fields) implements Change {
        @Override
        public void makeTo(FileCollection collection) {
            update(collection, new Document("_id", id), new Document("$set", fields), false);
        }

        @Override
        public void makeTo(Map<Integer, Document> plain) {
            plain.computeIfPresent(id, (_, document) -> {
                document.putAll(fields.cloneDeeply());
                return document;
            });
        }
    }

    record Deleted(Document query) implements Change {
        @Override
        public void makeTo(FileCollection collection) {
            collection.deleteDocuments(query, 0, NoopOplog.get());
        }

        @Override
        public void makeTo(Map<Integer, Document> plain) {
            plain.values().removeIf(document -> matches(document, query));
        }
    }

    static boolean matches(Document document, Document query) {
        return new DefaultQueryMatcher().matches(document, query);
    }

    private static Document withId(int id, Document fields) {
        Document document = new Document("_id", id);
        document.putAll(fields.cloneDeeply());
        return document;
    }

    private static void update(FileCollection collection, Document selector, Document update, boolean upsert) {
        collection.updateDocuments(
                selector, update.cloneDeeply(), ArrayFilters.empty(), false, upsert, NoopOplog.get());
    }
}
