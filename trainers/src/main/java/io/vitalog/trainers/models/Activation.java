package io.vitalog.trainers.models;

import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.trainers.models.Models.Activated;
import io.vitalog.trainers.models.Models.Trained;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts versions to use. */
public final class Activation {
    private Activation() {}

    /**
     * That a version is in use from now on.
     *
     * @throws ModelRefused if it is already
     */
    public static ModelActivated of(Models models, Trained version, @Nullable String reason) {
        if (isActive(models, version)) {
            throw new ModelRefused(version.name() + " is in use already");
        }
        return next(models, version.fact().model(), version.fact().version(), reason);
    }

    /**
     * That the version is in use again which was before the one that is.
     *
     * @throws ModelRefused if there was none
     */
    public static ModelActivated before(Models models, String model, @Nullable String reason) {
        Trained active =
                models.active(model).orElseThrow(() -> new ModelRefused("no version of " + model + " is in use"));
        Trained before = models.before(model)
                .orElseThrow(() -> new ModelRefused("no other version was in use before " + active.name()));
        return next(
                models,
                model,
                before.fact().version(),
                reason == null ? "rolled back from version " + active.fact().version() : reason);
    }

    public static boolean isActive(Models models, Trained version) {
        return models.active(version.fact().model()).filter(version::equals).isPresent();
    }

    /** That a version that is about to be trained, or is trained, is in use from now on. */
    public static ModelActivated next(Models models, String model, int version, @Nullable String reason) {
        List<Activated> activations = models.activations(model);
        int ordinal = activations.isEmpty() ? 1 : activations.getLast().fact().ordinal() + 1;
        return new ModelActivated(ModelLog.ORIGIN, model, version, ordinal, reason, 0);
    }
}
