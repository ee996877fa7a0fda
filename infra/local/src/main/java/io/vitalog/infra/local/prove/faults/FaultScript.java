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

    private FaultScript() {}

    /** As many faults as there are rounds; the same for the same seed, and longer scripts begin like shorter ones. */
    public static List<Fault> of(long seed, Strikes strikes) {
        Random random = new Random(seed);
        List<Fault> script = new ArrayList<>();
        List<Card> deck = new ArrayList<>();
        while (script.size() < strikes.rounds()) {
            if (deck.isEmpty()) {
                deck.addAll(Card.of(strikes.parts()));
                Collections.shuffle(deck, random);
            }
            Card card = deck.removeLast();
            int after = 1 + random.nextInt(LONGEST_WAIT_S);
            int down = strikes.shortestS() + random.nextInt(strikes.longestS() - strikes.shortestS() + 1);
            script.add(new Fault(card.part(), card.kind(), after, down));
        }
        return List.copyOf(script);
    }

    private record Card(Part part, Kind kind) {
        static List<Card> of(List<Part> parts) {
            List<Card> all = new ArrayList<>();
            for (Part part : parts) {
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
