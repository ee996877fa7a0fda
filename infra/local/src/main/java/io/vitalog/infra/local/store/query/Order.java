package io.vitalog.infra.local.store.query;

import de.bwaldvogel.mongo.bson.Document;
import io.vitalog.infra.local.store.index.AccessPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The order that a query asks for, as far as an index can give it: some fields, all ascending or all descending. */
final class Order {
    private final List<String> fields = new ArrayList<>();
    private boolean ascending;
    private boolean descending;

    Order(@Nullable Document orderBy) {
        if (orderBy != null) {
            for (Map.Entry<String, @Nullable Object> entry : orderBy.entrySet()) {
                fields.add(entry.getKey());
                boolean up = entry.getValue() instanceof Number number && number.intValue() > 0;
                ascending |= up;
                descending |= !up;
            }
        }
    }

    boolean isDescending() {
        return descending;
    }

    /** Whether documents sorted by the path, of which the conditions may pin down some fields, are in this order. */
    boolean isThatOf(AccessPath path, Conditions conditions) {
        List<String> asked = new ArrayList<>(fields);
        List<String> given = new ArrayList<>(path.fields());
        asked.removeIf(conditions::pinsDown);
        given.removeIf(conditions::pinsDown);
        if (asked.size() == given.size() + 1 && asked.getLast().equals("_id")) {
            asked.removeLast();
        }
        return !(ascending && descending) && asked.equals(given);
    }
}
