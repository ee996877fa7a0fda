package io.vitalog.query.health;

import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.broker.Broker;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.common.GroupState;
import reactor.core.publisher.Mono;

/** Derives how streams and projections are from their groups on the broker: their states and their lag. */
public final class GroupsPipeline implements Pipeline {
    private final Broker broker;
    private final Deployment deployment;

    public GroupsPipeline(Broker broker, Deployment deployment) {
        this.broker = broker;
        this.deployment = deployment;
    }

    @Override
    public CompletionStage<PartState> streams() {
        return groups().flatMap(all -> withLag(all.stream()
                        .filter(group -> isApplication(group.groupId()))
                        .toList()))
                .map(found -> GroupReport.judge(found, List.of()))
                .toFuture()
                .thenApply(Objects::requireNonNull);
    }

    @Override
    public CompletionStage<PartState> projections() {
        List<String> expected =
                ReadModel.ALL.stream().map(deployment::projection).toList();
        return groups().flatMap(all -> withLag(all.stream()
                        .filter(group -> expected.contains(group.groupId()))
                        .toList()))
                .map(found -> GroupReport.judge(found, expected))
                .toFuture()
                .thenApply(Objects::requireNonNull);
    }

    /** An application of this namespace that works on this generation or on none. */
    private boolean isApplication(String groupId) {
        return groupId.startsWith(deployment.namespace() + ".")
                && !groupId.startsWith(deployment.namespace() + ".projection.")
                && (!groupId.matches(".*-g\\d+") || groupId.endsWith("-g" + deployment.generation()));
    }

    private Mono<Collection<GroupListing>> groups() {
        return broker.admin()
                .flatMap(admin ->
                        Broker.answer(admin.listGroups(new ListGroupsOptions()).all()));
    }

    private Mono<List<GroupReport.Group>> withLag(List<GroupListing> listed) {
        List<String> ids = listed.stream().map(GroupListing::groupId).toList();
        return broker.admin()
                .flatMap(admin -> GroupLag.of(admin, ids))
                .map(lags -> listed.stream()
                        .map(group -> new GroupReport.Group(
                                group.groupId(),
                                group.groupState().orElse(GroupState.UNKNOWN),
                                lags.getOrDefault(group.groupId(), 0L)))
                        .toList());
    }
}
