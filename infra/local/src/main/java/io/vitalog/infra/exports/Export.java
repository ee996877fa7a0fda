package io.vitalog.infra.exports;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.users.User;
import io.vitalog.infra.exports.log.TopicsLog;
import io.vitalog.infra.exports.tables.Table;
import io.vitalog.infra.exports.tables.kinds.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes tables of facts and days. Depends on the set of facts alone: neither on their arrival nor on repetition. */
public final class Export {
    private final Deployment deployment;
    private final ExportPlan plan;
    private final ExportListener listener;

    public Export(Deployment deployment, ExportPlan plan, ExportListener listener) {
        this.deployment = deployment;
        this.plan = plan;
        this.listener = listener;
    }

    /**
     * Writes every table of the plan.
     *
     * @throws io.vitalog.infra.exports.log.LogUnreadable when the broker does not give what it should
     */
    public List<TableSummary> into(ExportDirectory directory) throws IOException {
        List<String> topics = Stream.concat(Stream.of(Tables.PROFILES), plan.tables().stream())
                .map(table -> deployment.topic(table.topic()))
                .distinct()
                .toList();
        try (TopicsLog log = TopicsLog.at(deployment.kafka(), topics)) {
            Set<String> closed = closed(log, directory);
            List<TableSummary> summaries = new ArrayList<>();
            for (Table<?> table : plan.tables()) {
                summaries.add(export(table, log, closed, directory));
            }
            directory.finish();
            return summaries;
        }
    }

    private <R> TableSummary export(Table<R> table, TopicsLog log, Set<String> closed, ExportDirectory directory)
            throws IOException {
        TableExport<R> export = new TableExport<>(table, plan, closed, directory);
        return export.run(log, deployment.topic(table.topic()), listener);
    }

    /** Who has left: nothing of theirs goes out. */
    private Set<String> closed(TopicsLog log, ExportDirectory directory) throws IOException {
        Set<String> closed = new HashSet<>();
        Table<User> profiles = Tables.PROFILES;
        try (TableRows<User> rows = new TableRows<>(profiles, directory.work(), plan.memoryBytes())) {
            log.read(deployment.topic(profiles.topic()), (key, record) -> {
                var _ = rows.read(key, record);
            });
            rows.forEach(row -> {
                if (Boolean.TRUE.equals(row.content().closed())) {
                    closed.add(row.userId());
                }
            });
        }
        return closed;
    }
}
