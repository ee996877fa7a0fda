package io.vitalog.infra.devices.files;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a reader reports. */
final class Heard implements RowLog {
    final List<String> skipped = new ArrayList<>();
    final List<Integer> rows = new ArrayList<>();
    long bytes;

    @Override
    public void bytesRead(int count) {
        bytes += count;
    }

    @Override
    public void entered(SourceFile file, String unit) {
        rows.clear();
    }

    @Override
    public void rowRead(int number) {
        rows.add(number);
    }

    @Override
    public void skipped(Skip cause, String what) {
        skipped.add((rows.isEmpty() ? 0 : rows.getLast()) + " " + cause.code());
    }
}
