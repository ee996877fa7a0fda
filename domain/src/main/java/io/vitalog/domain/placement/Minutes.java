package io.vitalog.domain.placement;

import io.vitalog.domain.readings.Varints;
import java.nio.ByteBuffer;

/**
 * What the samples of a chunk say minute by minute. Arrays are equally long; minutes rise.
 *
 * @param minutes since the epoch
 * @param counts samples that begin in the minute; zero where a longer sample only reaches in
 * @param sums of amounts, or of levels; for a metric of which the latest counts, the minute's last value
 * @param least of the minute's samples
 * @param most of the minute's samples
 */
@SuppressWarnings("ArrayRecordComponent") // up to 60 minutes of numbers, thousands of times a second
public record Minutes(long[] minutes, int[] counts, double[] sums, double[] least, double[] most) {

    public int size() {
        return minutes.length;
    }

    void write(Varints.Writer out) {
        out.writeVarint(size());
        long before = 0;
        for (int i = 0; i < size(); i++) {
            out.writeVarint(minutes[i] - before);
            before = minutes[i];
            out.writeVarint(counts[i]);
            out.writeLong(Double.doubleToLongBits(sums[i]));
            out.writeLong(Double.doubleToLongBits(least[i]));
            out.writeLong(Double.doubleToLongBits(most[i]));
        }
    }

    static Minutes read(ByteBuffer in) {
        int size = (int) Varints.read(in);
        Minutes read = new Minutes(new long[size], new int[size], new double[size], new double[size], new double[size]);
        long before = 0;
        for (int i = 0; i < size; i++) {
            before += Varints.read(in);
            read.minutes[i] = before;
            read.counts[i] = (int) Varints.read(in);
            read.sums[i] = in.getDouble();
            read.least[i] = in.getDouble();
            read.most[i] = in.getDouble();
        }
        return read;
    }
}
