package io.vitalog.projections.documents;

/** The technical members of documents. They begin with an underscore; business members never do. */
public final class Member {
    public static final String ID = "_id";
    /** What guards writes. */
    public static final String ORDER = "_order";
    /** By what instant the read model is sorted. */
    public static final String AT = "_at";
    /** True for a document that is kept for its order alone. */
    public static final String RETRACTED = "_retracted";
    /** The samples of a chunk. */
    public static final String SAMPLES = "_samples";

    private Member() {}

    public static boolean technical(String name) {
        return name.startsWith("_");
    }
}
