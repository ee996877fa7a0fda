package io.vitalog.infra.local.store.index;

import org.h2.mvstore.MVMap;

/** The map that holds an index's entries and the map that holds the documents they lead to. */
public record IndexMaps(MVMap<byte[], byte[]> entries, MVMap<byte[], byte[]> documents) {}
