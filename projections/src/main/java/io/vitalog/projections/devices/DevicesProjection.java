package io.vitalog.projections.devices;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.forms.DerivedDocuments;

/** Keeps each device as its topology last wrote it. */
public final class DevicesProjection extends DerivedDocuments {
    public DevicesProjection() {
        super(ReadModel.DEVICES, Indexes.ascending("userId", "deviceId"), "the device cannot be read");
    }
}
