package io.vitalog.infra.exports.columns;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a record, in the order of its members: a member that is a record becomes a column a member of its own,
 * a list becomes JSON. A member {@code value} bears the name of the record that it is the value of.
 */
public final class Columns<R> {
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Method>> paths = new ArrayList<>();

    private Columns() {}

    /**
     * The columns of {@code type}.
     *
     * @param without names of members, at whatever depth, that become no column
     */
    public static <R> Columns<R> of(Class<R> type, Set<String> without) {
        Columns<R> columns = new Columns<>();
        columns.add(type, "", List.of(), without);
        return columns;
    }

    public List<Column> all() {
        return List.copyOf(columns);
    }

    /** The cells of {@code row}, as many as columns; null where nothing is known. */
    public List<@Nullable Object> cells(R row) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            cells.add(columns.get(i).type().cell(member(row, paths.get(i))));
        }
        return cells;
    }

    private void add(Class<?> type, String prefix, List<Method> path, Set<String> without) {
        RecordComponent[] components = type.getRecordComponents();
        Arrays.stream(components)
                .filter(component -> !without.contains(component.getName()))
                .forEach(component -> add(component, prefix, path, without));
    }

    private void add(RecordComponent component, String prefix, List<Method> path, Set<String> without) {
        List<Method> deeper = new ArrayList<>(path);
        deeper.add(component.getAccessor());
        boolean value = component.getName().equals("value") && !prefix.isEmpty();
        String name = value ? prefix : prefix.isEmpty() ? snake(component) : prefix + "_" + snake(component);
        if (component.getType().isRecord()) {
            add(component.getType(), name, deeper, without);
        } else {
            columns.add(new Column(name, ColumnType.of(component.getType())));
            paths.add(List.copyOf(deeper));
        }
    }

    private static String snake(RecordComponent component) {
        return component.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object member(Object row, List<Method> path) {
        @Nullable Object found = row;
        for (Method step : path) {
            if (found == null) {
                return null;
            }
            try {
                found = step.invoke(found);
            } catch (IllegalAccessException | InvocationTargetException closed) {
                throw new IllegalStateException(step + " cannot be read", closed);
            }
        }
        return found;
    }
}
