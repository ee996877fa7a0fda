package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import io.vitalog.infra.local.store.key.DocumentKey;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A whole document to be put in the place of the one with the same {@code _id}, if that one meets some conditions:
 * what read models do all day. The library would build the old document and copy both several times.
 *
 * @param fields the top-level fields of the old document that the conditions look at
 */
record Replacement(Document selector, Set<String> fields, Document document) {
    private static final String ID = "_id";

    /** The replacement that an update means, or null if it means anything less simple. */
    static @Nullable Replacement of(Document selector, Document update) {
        Document conditions = new Document();
        if (!collect(selector, conditions) || !isValue(conditions.get(ID)) || !isReplacement(update)) {
            return null;
        }
        Object id = conditions.get(ID);
        if (update.containsKey(ID) && !DocumentKey.of(id).equals(DocumentKey.of(update.get(ID)))) {
            return null;
        }
        Document document = new Document(ID, id);
        document.putAll(update);
        Utils.validateFieldNames(document);
        Set<String> fields = new TreeSet<>();
        conditions.keySet().forEach(path -> fields.add(topLevel(path)));
        return new Replacement(selector, fields, document);
    }

    @Nullable
    Object id() {
        return document.get(ID);
    }

    DocumentKey key() {
        return DocumentKey.of(id());
    }

    Set<String> fieldsAnd(Set<String> others) {
        Set<String> all = new TreeSet<>(fields);
        all.addAll(others);
        return all;
    }

    static String topLevel(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /** Collects conditions that hold together, each on a field of its own; false if there are others. */
    private static boolean collect(Document selector, Document conditions) {
        return selector.entrySet().stream().allMatch(entry -> {
            if (entry.getKey().equals("$and") && entry.getValue() instanceof Collection<?> parts) {
                return parts.stream().allMatch(part -> part instanceof Document inner && collect(inner, conditions));
            }
            return !entry.getKey().startsWith("$") && conditions.put(entry.getKey(), entry.getValue()) == null;
        });
    }

    private static boolean isReplacement(Document update) {
        return update.keySet().stream().noneMatch(name -> name.startsWith("$") || name.contains("."));
    }

    private static boolean isValue(@Nullable Object id) {
        return id != null
                && !(id instanceof Document || id instanceof Collection || id instanceof BsonRegularExpression);
    }
}
