package io.vitalog.infra.local.cli.models;

import io.vitalog.domain.models.ModelEvent.ModelActivated;
import io.vitalog.infra.local.cli.options.BrokerOptions;
import io.vitalog.infra.local.cli.options.Columns;
import io.vitalog.infra.local.cli.options.StackOptions;
import io.vitalog.trainers.clusters.Learnt;
import io.vitalog.trainers.models.Activation;
import io.vitalog.trainers.models.ModelLog;
import io.vitalog.trainers.models.Models;
import io.vitalog.trainers.models.Models.Trained;
import io.vitalog.trainers.replay.Replay;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists, shows and compares trained versions, and says which is in use. */
@Command(
        name = "models",
        description = "List trained models; show or compare versions, put one to use, or the one before.",
        mixinStandardHelpOptions = true,
        subcommands = CompareModelsCommand.class)
public final class ModelsCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options = new StackOptions();

    @Mixin
    private BrokerOptions broker = new BrokerOptions();

    @Override
    public Integer call() {
        Models models = read(options, broker);
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("version", "trained", "rows", "silhouette", ""));
        models.names().stream()
                .flatMap(model -> models.versions(model).stream())
                .forEach(each -> table.add(List.of(
                        each.name(),
                        each.time().toString(),
                        String.format(Locale.ROOT, "%,d", each.fact().training().rows()),
                        ModelText.metric(each.fact().training(), Learnt.SILHOUETTE),
                        Activation.isActive(models, each) ? "in use" : "")));
        PrintWriter out = options.out();
        (table.size() == 1 ? List.of("No model was trained yet.") : Columns.aligned(table)).forEach(out::println);
        return 0;
    }

    /** Shows a version. */
    @Command(name = "show", description = "Show a version.", mixinStandardHelpOptions = true)
    int show(
            @Mixin StackOptions stack,
            @Mixin BrokerOptions kafka,
            @Parameters(paramLabel = "VERSION", description = "Such as sessions-yoga/3.") String name) {
        Models models = read(stack, kafka);
        Trained version = models.named(name);
        PrintWriter out = stack.out();
        out.println(version.name() + (Activation.isActive(models, version) ? ", in use" : ""));
        out.println("trained   " + version.time());
        ModelText.of(version.fact()).forEach(out::println);
        return 0;
    }

    /** Puts a version to use. */
    @Command(name = "activate", description = "Put a version to use.", mixinStandardHelpOptions = true)
    int activate(
            @Mixin StackOptions stack,
            @Mixin BrokerOptions kafka,
            @Parameters(paramLabel = "VERSION", description = "Such as sessions-yoga/3.") String name,
            @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in words.") @Nullable String reason) {
        return put(stack, kafka, models -> Activation.of(models, models.named(name), reason));
    }

    /** Puts the version to use that was before. */
    @Command(
            name = "rollback",
            description = "Put the version to use that was in use before the one that is.",
            mixinStandardHelpOptions = true)
    int rollback(
            @Mixin StackOptions stack,
            @Mixin BrokerOptions kafka,
            @Parameters(paramLabel = "MODEL", description = "Such as sessions-yoga.") String model,
            @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in words.") @Nullable String reason) {
        return put(stack, kafka, models -> Activation.before(models, model, reason));
    }

    private static int put(StackOptions stack, BrokerOptions kafka, Function<Models, ModelActivated> choice) {
        List<ModelActivated> chosen = new ArrayList<>();
        try (Replay replay = Replay.of(kafka.deployment(stack))) {
            new ModelLog(replay, InstantSource.system()).add(models -> {
                chosen.add(choice.apply(models));
                return List.copyOf(chosen);
            });
        }
        ModelActivated activated = chosen.getLast();
        stack.out()
                .println(activated.model() + "/" + activated.version() + " in use now, activation "
                        + activated.ordinal());
        return 0;
    }

    private static Models read(StackOptions stack, BrokerOptions kafka) {
        try (Replay replay = Replay.of(kafka.deployment(stack))) {
            return new ModelLog(replay, InstantSource.system()).read();
        }
    }
}
