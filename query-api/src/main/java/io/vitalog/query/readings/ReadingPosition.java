package io.vitalog.query.readings;

import java.time.Instant;

/** Where a reading stands in the order of {@link Reading#ORDER}, as text that a cursor can carry. */
record ReadingPosition(Instant time, String source, int periodS) {
    private static final long MOST_S = 1L << 40;

    static ReadingPosition of(Reading reading) {
        return new ReadingPosition(reading.time(), reading.source(), reading.periodS());
    }

    String text() {
        return time.getEpochSecond() + "|" + periodS + "|" + source;
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static ReadingPosition parse(String text) {
        String[] parts = text.split("\\|", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("'" + text + "' is no position");
        }
        long second = Long.parseLong(parts[0]);
        if (Math.abs(second) > MOST_S) {
            throw new IllegalArgumentException("'" + text + "' is no position");
        }
        return new ReadingPosition(Instant.ofEpochSecond(second), parts[2], Integer.parseInt(parts[1]));
    }

    /** Whether {@code reading} comes behind this position. */
    boolean isBefore(Reading reading) {
        int byTime = time.compareTo(reading.time());
        int bySource = byTime != 0 ? byTime : source.compareTo(reading.source());
        return (bySource != 0 ? bySource : Integer.compare(periodS, reading.periodS())) < 0;
    }
}
