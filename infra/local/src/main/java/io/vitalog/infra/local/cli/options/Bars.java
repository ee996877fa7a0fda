package io.vitalog.infra.local.cli.options;

import io.vitalog.trainers.replay.Progress;
import java.util.function.Function;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How commands show how far they are. */
public final class Bars {
    private Bars() {}

    /**
     * A bar that is closed when the task is done.
     *
     * @param unit of what is counted; a step is one {@code unitSize}-th of it
     */
    public static ProgressBar of(String task, String unit, long unitSize) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(unit, unitSize)
                .setInitialMax(1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .showSpeed()
                .build();
    }

    /** The same of history that is replayed by {@code reading}, which tells how far it is. */
    public static <T> T whileReading(Function<Progress, T> reading) {
        return during("Reading", reading);
    }

    /** The same of a task that tells how far it is. */
    public static <T> T during(String task, Function<Progress, T> doing) {
        try (ProgressBar bar = of(task, "", 1)) {
            return doing.apply((passed, all) -> {
                bar.maxHint(all);
                bar.stepTo(passed);
            });
        }
    }
}
