package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rest of a result, read from the store only when the client asks for more. */
final class LazyCursor extends AbstractCursor {
    /** The most documents in one answer: as many of 64 KB as make 16 MB. The driver refuses answers above 48 MB. */
    private static final int LARGEST_BATCH = 250;

    private final Iterator<Document> rest;

    LazyCursor(long id, Iterator<Document> rest) {
        super(id);
        this.rest = rest;
    }

    /** A client may ask for any number and be given fewer; it then asks for more. */
    static void limitBatch(Document command) {
        boolean few = command.get("batchSize") instanceof Number asked
                && asked.intValue() > 0
                && asked.intValue() < LARGEST_BATCH;
        if (!few) {
            command.put("batchSize", LARGEST_BATCH);
        }
    }

    @Override
    public synchronized boolean isEmpty() {
        return !rest.hasNext();
    }

    @Override
    public synchronized List<Document> takeDocuments(int most) {
        return take(rest, most);
    }

    static List<Document> take(Iterator<Document> documents, int most) {
        List<Document> taken = new ArrayList<>();
        while (taken.size() < most && documents.hasNext()) {
            taken.add(documents.next());
        }
        return taken;
    }
}
