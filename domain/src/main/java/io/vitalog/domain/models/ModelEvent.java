package io.vitalog.domain.models;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of models. The event's subject is the model's name, such as {@code sessions-yoga}, of a trained version
 * with its number behind a slash.
 */
public sealed interface ModelEvent extends Fact {

    String model();

    /**
     * A version was trained; it is not in use yet. The event's time is when.
     *
     * @param model what it is for
     * @param version from 1, one more for each version
     * @param digest SHA-256 of the parameters rounded to nine significant digits, in hex: the same history, seed and
     *     settings give the same digest
     * @param clusters the parameters of a model that sorts sessions into clusters
     * @param mixture the parameters of a model of the levels of players
     */
    record ModelTrained(
            @Required String origin,
            @Required String model,
            @Required int version,
            @Required String digest,
            @Required Training training,
            @Nullable ClusterModel clusters,
            @Nullable MixtureModel mixture,
            @ZeroWhenAbsent long revision)
            implements ModelEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return "trained";
        }

        @Override
        public void check(Check check) {
            check.token("model", model)
                    .between("version", version, 1, Integer.MAX_VALUE)
                    .token("digest", digest);
            training.check(check.within("training"));
            if (clusters != null) {
                clusters.check(check.within("clusters"));
            }
            if (mixture != null) {
                mixture.check(check.within("mixture"));
            }
        }
    }

    /**
     * A version is in use from now on.
     *
     * @param ordinal counts the activations of this model, from 1: the greatest one holds
     * @param reason in words
     */
    record ModelActivated(
            @Required String origin,
            @Required String model,
            @Required int version,
            @Required int ordinal,
            @Nullable String reason,
            @ZeroWhenAbsent long revision)
            implements ModelEvent {
        @Override
        public String naturalKey(Instant eventTime) {
            return "activation/" + ordinal;
        }

        @Override
        public void check(Check check) {
            check.token("model", model)
                    .between("version", version, 1, Integer.MAX_VALUE)
                    .between("ordinal", ordinal, 1, Integer.MAX_VALUE)
                    .text("reason", reason, 256);
        }
    }

    /** The subject of a trained version. */
    static String versionOf(String model, int version) {
        return model + "/" + version;
    }
}
