package io.vitalog.infra.devices.check;

import io.vitalog.infra.devices.files.RowLog;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.files.SourceFile;

/** Hears nothing: rows that cannot be read are the importer's to report. */
enum QuietLog implements RowLog {
    QUIET;

    @Override
    public void bytesRead(int count) {}

    @Override
    public void entered(SourceFile file, String unit) {}

    @Override
    public void rowRead(int number) {}

    @Override
    public void skipped(Skip cause, String what) {}
}
