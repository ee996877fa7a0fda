package io.vitalog.domain.segments.ranking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tags as vectors: TF-IDF as scikit-learn's {@code TfidfVectorizer} has it by default. The frequency of a term in a
 * document times {@code ln((1 + documents) / (1 + documents with the term)) + 1}, then divided by the Euclidean norm
 * (scikit-learn user guide, 6.2.3.4, "Tf-idf term weighting", with {@code smooth_idf} and {@code norm='l2'}). A tag is
 * a term, in lower case and whole; a document is the tags of one workout.
 */
public final class TagVectors {
    private final double[][] vectors;

    /** Of documents by their place in the list. */
    public TagVectors(List<List<String>> documents) {
        Map<String, Integer> terms = terms(documents);
        vectors = new double[documents.size()][terms.size()];
        int[] documentsWith = new int[terms.size()];
        for (int document = 0; document < vectors.length; document++) {
            for (String tag : documents.get(document)) {
                int term = terms.getOrDefault(tag.toLowerCase(Locale.ROOT), -1);
                documentsWith[term] += vectors[document][term] == 0 ? 1 : 0;
                vectors[document][term]++;
            }
        }
        for (double[] vector : vectors) {
            weigh(vector, documentsWith);
        }
    }

    /** The cosine of two documents, 0 to 1; 0 where one has no tags. */
    public double cosine(int one, int other) {
        return dot(vectors[one], vectors[other]);
    }

    /** Numbered in order of their letters, so that sums run in the same order whatever the order of tags. */
    private static Map<String, Integer> terms(List<List<String>> documents) {
        Map<String, Integer> terms = new TreeMap<>();
        documents.forEach(tags -> tags.forEach(tag -> terms.put(tag.toLowerCase(Locale.ROOT), 0)));
        int number = 0;
        for (Map.Entry<String, Integer> term : terms.entrySet()) {
            term.setValue(number++);
        }
        return terms;
    }

    private void weigh(double[] vector, int[] documentsWith) {
        for (int term = 0; term < vector.length; term++) {
            vector[term] *= Math.log((1.0 + vectors.length) / (1.0 + documentsWith[term])) + 1;
        }
        double norm = Math.sqrt(dot(vector, vector));
        for (int term = 0; norm > 0 && term < vector.length; term++) {
            vector[term] /= norm;
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int term = 0; term < one.length; term++) {
            sum += one[term] * other[term];
        }
        return sum;
    }
}
