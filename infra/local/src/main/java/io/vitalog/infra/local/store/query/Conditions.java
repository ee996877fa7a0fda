package io.vitalog.infra.local.store.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of each field, all of it at once: {@code $and} is flattened, {@code $or} and the like say
 * nothing.
 */
final class Conditions {
    private final Map<String, FieldBounds> byField = new HashMap<>();

    Conditions(Document query) {
        collect(query);
    }

    @Nullable
    FieldBounds on(String field) {
        return byField.get(field);
    }

    boolean pinsDown(String field) {
        FieldBounds bounds = byField.get(field);
        return bounds != null && bounds.isOnePoint();
    }

    private void collect(Document query) {
        query.forEach((field, queried) -> {
            if (field.equals("$and") && queried instanceof Collection<?> parts) {
                parts.stream()
                        .filter(Document.class::isInstance)
                        .map(Document.class::cast)
                        .forEach(this::collect);
            } else if (!field.startsWith("$")) {
                FieldBounds bounds = FieldBounds.of(queried);
                if (bounds != null) {
                    byField.merge(field, bounds, FieldBounds::and);
                }
            }
        });
    }
}
