package io.vitalog.projections.devices;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.DerivedDocuments;
import java.util.List;

/** Keeps each device as its topology last wrote it. */
public final class DevicesProjection extends DerivedDocuments {
    public DevicesProjection() {
        super(
                ReadModel.DEVICES,
                List.of(Indexes.ascending("userId", "deviceId"), Indexes.ascending("deviceId")),
                "the device cannot be read");
    }
}
