package io.vitalog.projections.documents;

import org.bson.RawBsonDocument;

/**
 * A whole document on its way into a read model. It takes the place of a document of a smaller or the same order and
 * leaves one of a greater order alone.
 *
 * @param order texts whose order is that of the versions, see {@link Order}
 * @param document with {@code _id} and {@code _order} inside
 */
public record Write(String id, String order, RawBsonDocument document) {

    /** Hides the document but keeps its order, so that an older version that arrives later stays hidden. */
    public static Write retraction(String id, String order) {
        return WholeDocument.of(id, order).retracted().write();
    }
}
