package io.vitalog.infra.local.prove.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Draws faults as cards from a deck that holds every part with every kind of fault that can strike it: none comes again
 * before all others have come.
 */
public final class FaultScript {
    private static final int LONGEST_WAIT_S = 5;

    /** Longer than a member's session with the embedded broker: the other member takes over, and gives back. */
    private static final int LONGEST_DOWN_S = 12;

    private FaultScript() {}

    /** As many faults as {@code rounds}; the same for the same seed, and longer ones begin like shorter ones. */
    public static List<Fault> of(long seed, int rounds) {
        if (rounds < 1) {
            throw new IllegalArgumentException("--rounds must be at least 1");
        }
        Random random = new Random(seed);
        List<Fault> script = new ArrayList<>();
        List<Card> deck = new ArrayList<>();
        while (script.size() < rounds) {
            if (deck.isEmpty()) {
                deck.addAll(Card.all());
                Collections.shuffle(deck, random);
            }
            Card card = deck.removeLast();
            script.add(new Fault(
                    card.part(), card.kind(), 1 + random.nextInt(LONGEST_WAIT_S), 1 + random.nextInt(LONGEST_DOWN_S)));
        }
        return List.copyOf(script);
    }

    private record Card(Part part, Kind kind) {
        static List<Card> all() {
            List<Card> all = new ArrayList<>();
            for (Part part : Part.values()) {
                for (Kind kind : Kind.values()) {
                    if (kind != Kind.KILL_AND_LOSE_STATE || part.keepsState()) {
                        all.add(new Card(part, kind));
                    }
                }
            }
            return all;
        }
    }
}
