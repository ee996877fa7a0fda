package io.vitalog.infra.local.store.index;

import io.vitalog.infra.local.store.key.KeyRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a range of a map page by page, each page from the map's newest state: a reader that pauses for long never
 * asks for a page of the file that has been given to newer data meanwhile.
 */
final class Entries implements Iterator<Map.Entry<byte[], byte[]>> {
    private static final int FIRST_PAGE = 16;
    private static final int LARGEST_PAGE = 512;

    private final MVMap<byte[], byte[]> map;
    private final KeyRange range;
    private final boolean descending;
    private final List<Map.Entry<byte[], byte[]>> page = new ArrayList<>();
    private int next;
    private int pageSize = FIRST_PAGE;
    private boolean last;

    Entries(MVMap<byte[], byte[]> map, KeyRange range, boolean descending) {
        this.map = map;
        this.range = range;
        this.descending = descending;
        read(descending ? range.to() : range.from(), descending);
    }

    @Override
    public boolean hasNext() {
        if (next == page.size() && !last) {
            read(page.getLast().getKey(), true);
        }
        return next < page.size();
    }

    @Override
    public Map.Entry<byte[], byte[]> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.get(next++);
    }

    private void read(byte @Nullable [] start, boolean exclusive) {
        Cursor<byte[], byte[]> cursor = map.cursor(start, null, descending);
        page.clear();
        next = 0;
        while (page.size() < pageSize && cursor.hasNext()) {
            byte[] key = cursor.next();
            if (descending ? range.startsAfter(key) : range.endsBefore(key)) {
                break;
            }
            if (!exclusive || !Arrays.equals(key, start)) {
                page.add(Map.entry(key, cursor.getValue()));
            }
        }
        last = page.size() < pageSize;
        pageSize = Math.min(pageSize * 2, LARGEST_PAGE);
    }
}
