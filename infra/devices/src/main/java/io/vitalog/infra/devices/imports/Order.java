package io.vitalog.infra.devices.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The order in which events leave. Any but {@link #AS_READ} holds all of them in memory first: it is for tests. */
public sealed interface Order {
    Order AS_READ = new AsRead();
    Order REVERSED = new Reversed();

    /** An order that follows from {@code seed} alone. */
    static Order shuffled(long seed) {
        return new Shuffled(seed);
    }

    /** {@code list} in this order. */
    <T> List<T> of(List<T> list);

    /** As the files have them. */
    record AsRead() implements Order {
        @Override
        public <T> List<T> of(List<T> list) {
            return list;
        }
    }

    /** Last one first. */
    record Reversed() implements Order {
        @Override
        public <T> List<T> of(List<T> list) {
            return list.reversed();
        }
    }

    /** Drawn from a seed. */
    record Shuffled(long seed) implements Order {
        @Override
        public <T> List<T> of(List<T> list) {
            List<T> shuffled = new ArrayList<>(list);
            Collections.shuffle(shuffled, new Random(seed));
            return shuffled;
        }
    }
}
