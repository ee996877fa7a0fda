package io.vitalog.streams.motivation;

import io.vitalog.domain.insights.Generation;
import io.vitalog.domain.motivation.MotivationEngine;
import io.vitalog.domain.motivation.moments.Judge;
import io.vitalog.streams.models.Activations;
import io.vitalog.streams.models.KnownModels;
import io.vitalog.streams.models.Works.Work;
import io.vitalog.streams.motivation.memory.PlayStores;
import io.vitalog.streams.motivation.memory.PlayStores.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.jspecify.annotations.Nullable;

/** Which models a task judges by, and how it judges the plays of the past. */
final class Models implements Activations.Past {
    /** Plays of the past a turn: more would let those of now wait. */
    private static final int A_TURN = 2_000;

    private final KnownModels known;
    private final Activations activations;
    private final PlayStores plays;
    private final Teller teller;
    private final int partition;
    private final int partitions;
    private final Map<String, List<Judge>> telling = new HashMap<>();

    Models(ProcessorContext<String, Told> context, PlayStores plays, Teller teller, int partitions) {
        this.known = new KnownModels(context);
        this.activations = new Activations(context, known, this);
        this.plays = plays;
        this.teller = teller;
        this.partition = context.taskId().partition();
        this.partitions = partitions;
    }

    /** By which a play of the mode is judged now. Modes without a model are not kept: anybody may name one. */
    List<Judge> telling(String mode) {
        String model = MotivationEngine.modelOf(mode);
        List<Judge> judges = telling.get(model);
        if (judges == null) {
            judges = activations.telling(model).stream()
                    .map(work -> judge(model, work))
                    .toList();
            if (!judges.isEmpty()) {
                telling.put(model, judges);
            }
        }
        return judges;
    }

    /** Begins with what was put to use, and goes on with the past. True when some of it is left. */
    boolean work() {
        return activations.work(known.models(MotivationEngine.modelOf("")));
    }

    @Override
    public @Nullable String tell(String model, Work work, @Nullable String after) {
        Judge judge = judge(model, work);
        List<Standing> standings = plays.behind(after, A_TURN);
        standings.stream()
                .filter(each -> each.known().play().mode().equals(judge.mode()))
                .forEach(each -> teller.tell(judge, each));
        return standings.size() == A_TURN ? standings.getLast().position() : null;
    }

    @Override
    public boolean drop(String model, Work work) {
        return teller.drop(judge(model, work), A_TURN);
    }

    @Override
    public void ended(String model, Work work) {
        Judge judge = judge(model, work);
        Generation done = new Generation(judge.mode(), work.version(), work.generation(), partition, partitions);
        teller.tell(judge, work.dropping() ? null : done);
    }

    @Override
    public void changed(String model) {
        telling.remove(model);
    }

    private Judge judge(String model, Work work) {
        return new Judge(
                work.version(),
                work.generation(),
                Objects.requireNonNull(known.parameters(model, work.version()).mixture()));
    }
}
