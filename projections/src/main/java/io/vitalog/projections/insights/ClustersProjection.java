package io.vitalog.projections.insights;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.DerivedDocuments;
import java.util.List;

/** Keeps what the sessions of each cluster come to, as its topology last wrote it. */
public final class ClustersProjection extends DerivedDocuments {
    public ClustersProjection() {
        super(ReadModel.CLUSTER_STATE, List.of(Indexes.ascending("kind", "generation")), "the cluster cannot be read");
    }
}
