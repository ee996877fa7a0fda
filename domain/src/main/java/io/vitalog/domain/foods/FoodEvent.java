package io.vitalog.domain.foods;

import io.vitalog.domain.facts.Check;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.Required;
import io.vitalog.domain.facts.ZeroWhenAbsent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes of the food catalogue. The event's subject is the food's id. */
public sealed interface FoodEvent extends Fact {

    @Override
    default String naturalKey(Instant eventTime) {
        return "food";
    }

    /**
     * The food is in the catalogue as described from now on.
     *
     * @param name as the table writes it, such as {@code BUTTER,WITH SALT}
     * @param per100G what a hundred grams of what is eaten hold
     * @param portions what people eat of it at once
     */
    record FoodListed(
            @Required String origin,
            @Required String name,
            @Required Nutrients per100G,
            @Nullable List<Portion> portions,
            @ZeroWhenAbsent long revision)
            implements FoodEvent {
        @Override
        public void check(Check check) {
            check.text("name", name, 256).each("portions", portions, 32, Portion::check);
            per100G.check(check.within("per100G"));
        }
    }

    /**
     * A household measure.
     *
     * @param name such as {@code 1 tbsp}
     * @param massG 0 to 20,000 grams
     */
    record Portion(@Required String name, @Required double massG) {
        void check(Check check) {
            check.text("name", name, 128).between("massG", massG, 0, 20_000);
        }
    }

    /** The food is no longer offered; meals of it keep what their users stated. */
    record FoodRetired(
            @Required String origin, @ZeroWhenAbsent long revision) implements FoodEvent {
        @Override
        public boolean retracted() {
            return true;
        }

        @Override
        public void check(Check check) {}
    }
}
