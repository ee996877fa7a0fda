package io.vitalog.infra.devices.check;

import io.vitalog.infra.devices.simulation.ledger.LedgerLine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Holds the dead letters against the malformed records that were sent. A record that was sent again counts once. */
final class DeadLetters {
    private DeadLetters() {}

    static void check(Map<String, List<LedgerLine.Day>> users, List<JsonNode> letters, SimulationVerdict verdict) {
        Map<String, Set<String>> found = new HashMap<>();
        Set<String> places = new HashSet<>();
        for (JsonNode letter : letters) {
            String user = letter.path("attributes").path("subject").stringValue("");
            if (!users.containsKey(user)) {
                continue;
            }
            verdict.deadLettersMet(1);
            String place = letter.path("topic") + "-" + letter.path("partition") + "-" + letter.path("offset");
            if (!places.add(place)) {
                verdict.doubled(1, user + ": two dead letters are of one record, " + place);
            }
            found.computeIfAbsent(user, _ -> new HashSet<>()).add(content(letter));
        }
        users.forEach((user, days) -> {
            int sent = days.stream().mapToInt(LedgerLine.Day::malformed).sum();
            compare(user, sent, found.getOrDefault(user, Set.of()).size(), verdict);
        });
    }

    private static void compare(String user, int sent, int dead, SimulationVerdict verdict) {
        String counts = user + ": " + sent + " malformed records were sent, " + dead + " are in the dead letters";
        if (dead < sent) {
            verdict.lost(sent - dead, counts);
        } else if (dead > sent) {
            verdict.different(counts);
        } else {
            verdict.equal();
        }
    }

    private static String content(JsonNode letter) {
        return letter.path("cause") + "|" + letter.path("key") + "|" + letter.path("attributes") + "|"
                + letter.path("payload");
    }
}
