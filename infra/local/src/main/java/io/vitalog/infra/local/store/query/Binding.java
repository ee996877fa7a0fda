package io.vitalog.infra.local.store.query;

import io.vitalog.infra.local.store.index.AccessPath;
import io.vitalog.infra.local.store.key.KeyRange;
import java.util.ArrayList;
import java.util.List;

/** What the conditions of a query make of one path: the ranges to read, and how good a way that is. */
final class Binding {
    private static final int MOST_RANGES = 1000;

    private final AccessPath path;
    private final Order order;
    private final boolean inOrder;
    private List<byte[]> prefixes = List.of(new byte[0]);
    private List<KeyRange> ranges = List.of(KeyRange.ALL);
    private int equalFields;
    private boolean bounded;
    private boolean excludesMissing;

    Binding(AccessPath path, Conditions conditions, Order order) {
        this.path = path;
        this.order = order;
        bind(conditions);
        boolean unordered = !(path.findsEqual() && findsOne()) && path.holdsUnordered();
        inOrder = !unordered && ranges.size() == 1 && order.isThatOf(path, conditions);
        if (unordered && (bounded || equalFields > 0)) {
            ranges = new ArrayList<>(ranges);
            ranges.add(path.unordered());
        }
    }

    /** A sparse path leaves documents out, so it serves only those queries that would not have matched them. */
    boolean isUsable() {
        return !path.sparse() || excludesMissing;
    }

    int merit() {
        int merit = 4 * equalFields;
        if (bounded) {
            merit += 2;
        }
        if (inOrder) {
            merit += 3;
        }
        return findsOne() ? merit + 100 : merit;
    }

    Plan plan() {
        return new Plan(path, ranges, inOrder && order.isDescending(), inOrder);
    }

    private boolean findsOne() {
        return path.unique() && equalFields == path.fields().size();
    }

    private void bind(Conditions conditions) {
        for (String field : path.fields()) {
            FieldBounds bounds = conditions.on(field);
            if (bounds == null || (bounds.points() != null && !appendPoints(bounds))) {
                return;
            }
            excludesMissing |= !bounds.admitsMissing();
            if (bounds.points() == null) {
                bounded = true;
                ranges = prefixes.stream().map(bounds::within).toList();
                return;
            }
            equalFields++;
            ranges = prefixes.stream().map(KeyRange::startingWith).toList();
        }
    }

    private boolean appendPoints(FieldBounds bounds) {
        List<byte[]> longer = bounds.appendedTo(prefixes);
        if (longer.size() > MOST_RANGES) {
            return false;
        }
        prefixes = longer;
        return true;
    }
}
