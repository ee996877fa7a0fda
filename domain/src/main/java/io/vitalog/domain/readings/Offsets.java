package io.vitalog.domain.readings;

import io.vitalog.domain.facts.Check;

/** The rules that the offsets of a series keep. */
final class Offsets {
    private Offsets() {}

    static void check(Check check, int[] offsetsS) {
        check.that(
                offsetsS.length > 0 && offsetsS.length <= ReadingEvent.MOST_SAMPLES,
                "offsetsS must be 1 to " + ReadingEvent.MOST_SAMPLES);
        for (int i = 0; i < offsetsS.length; i++) {
            int before = i == 0 ? -1 : offsetsS[i - 1];
            if (offsetsS[i] <= before || offsetsS[i] > ReadingEvent.LONGEST_SPAN_S) {
                check.that(false, "offsetsS must rise from 0 within 31 days, at most one sample a second");
                return;
            }
        }
    }
}
