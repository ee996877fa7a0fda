package io.vitalog.infra.local.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** An ordered bulk of updates, which ends at its first error as in MongoDB; the library would go on. */
final class OrderedUpdates {
    private static final String UPDATES = "updates";

    private final List<Document> upserted = new ArrayList<>();
    private final List<Document> errors = new ArrayList<>();
    private int matched;
    private int modified;

    private OrderedUpdates() {}

    static boolean isMeantBy(String name, Document command) {
        return name.equals("update") && Utils.isTrue(command.getOrDefault("ordered", true));
    }

    /** Runs each update of the command as a command of its own and gives the answer to them all. */
    static Document run(Document command, UnaryOperator<Document> single) {
        OrderedUpdates sum = new OrderedUpdates();
        List<?> updates = (List<?>) Objects.requireNonNull(command.get(UPDATES));
        for (int index = 0; index < updates.size() && sum.errors.isEmpty(); index++) {
            Document one = command.clone();
            one.put(UPDATES, List.of(updates.get(index)));
            sum.add(single.apply(one), index);
        }
        return sum.answer();
    }

    private void add(Document answer, int index) {
        matched += number(answer, "n");
        modified += number(answer, "nModified");
        addAt(index, answer, "upserted", upserted);
        addAt(index, answer, "writeErrors", errors);
    }

    private static int number(Document answer, String field) {
        return answer.get(field) instanceof Integer number ? number : 0;
    }

    private static void addAt(int index, Document answer, String field, List<Document> all) {
        if (answer.get(field) instanceof Iterable<?> parts) {
            for (Object part : parts) {
                Document moved = ((Document) part).clone();
                moved.put("index", index);
                all.add(moved);
            }
        }
    }

    private Document answer() {
        Document answer = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            answer.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            answer.put("writeErrors", errors);
        }
        Utils.markOkay(answer);
        return answer;
    }
}
