package io.vitalog.infra.local.bench.measuring;

import io.vitalog.infra.local.bench.table.Figure;
import java.util.List;

/** Something that can be measured again and again. What it made for that is gone when it is closed. */
public interface Measurement extends AutoCloseable {
    /**
     * Measures once.
     *
     * @param number 0 for the round that warms up, then from 1
     */
    List<Figure> round(int number) throws Exception;

    @Override
    default void close() {}
}
