package io.vitalog.infra.local.store.index;

import io.vitalog.infra.local.store.document.Stored;
import io.vitalog.infra.local.store.key.KeyRange;
import java.util.Iterator;
import java.util.List;

/** A way to reach the documents of a collection by the values of some fields. */
public interface AccessPath {
    /** The fields in the order in which they sort the documents. */
    List<String> fields();

    /** Whether equal values in all fields mean the same document. */
    boolean unique();

    /** Whether documents that have none of the fields are left out. */
    boolean sparse();

    /** Where the documents lie that have a value (an array, a document…) which has no place in the order. */
    KeyRange unordered();

    /** Whether documents with such values are found by equality all the same. */
    boolean findsEqual();

    /** Whether there may be such documents. */
    boolean holdsUnordered();

    /** The documents of a range by its keys, as of now or later; one may come twice while it is being changed. */
    Iterator<Stored> documents(KeyRange range, boolean descending);
}
