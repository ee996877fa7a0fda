package io.vitalog.infra.local.stack;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.infra.local.lag.CaughtUp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Which generation a local stack builds, and the end of those before it. The topics on the broker tell what there was,
 * so that nothing has to be remembered beside them.
 */
final class Generations {
    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final Pattern GENERATION = Pattern.compile("[-_]g(\\d+)(?:$|-)");

    private Generations() {}

    /**
     * The generation to work on: the newest there is, or the one after it.
     */
    static Deployment choose(Deployment deployment, boolean anew) {
        try (Admin admin = admin(deployment)) {
            int newest = names(admin, deployment).stream()
                    .mapToInt(Generations::of)
                    .max()
                    .orElse(0);
            return deployment.inGeneration(Math.max(1, anew ? newest + 1 : newest));
        }
    }

    /** Deletes topics, groups and collections of older generations once {@code current} has caught up. */
    static void retireOlder(Deployment current) throws InterruptedException {
        try (Admin admin = admin(current)) {
            List<String> topics = older(names(admin, current), current);
            if (topics.isEmpty()) {
                return;
            }
            CaughtUp.await(current);
            LOG.info(
                    "Generation {} has caught up: deleting {} topics of older ones",
                    current.generation(),
                    topics.size());
            admin.deleteTopics(topics).all().get();
            retireGroups(admin, current);
            dropCollections(current);
        } catch (ExecutionException failure) {
            LOG.warn("Older generations could not be deleted and are tried again at the next start", failure);
        }
    }

    private static void retireGroups(Admin admin, Deployment current) throws ExecutionException, InterruptedException {
        List<String> groups = admin.listGroups().all().get().stream()
                .map(GroupListing::groupId)
                .filter(group -> group.startsWith(current.namespace() + "."))
                .toList();
        admin.deleteConsumerGroups(older(groups, current)).all().get();
    }

    private static void dropCollections(Deployment current) {
        try (MongoClient client = MongoClients.create(current.mongodb())) {
            MongoDatabase database = client.getDatabase(current.database());
            List<String> names =
                    Flux.from(database.listCollectionNames()).collectList().block();
            for (String name : older(names == null ? List.of() : names, current)) {
                Mono.from(database.getCollection(name).drop()).block();
            }
        }
    }

    private static List<String> older(Collection<String> names, Deployment current) {
        return names.stream()
                .filter(name -> of(name) > 0 && of(name) < current.generation())
                .toList();
    }

    /** The generation in a name; zero when it names none. */
    private static int of(String name) {
        Matcher matcher = GENERATION.matcher(name);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static Set<String> names(Admin admin, Deployment deployment) {
        try {
            Set<String> all = admin.listTopics().names().get();
            all.removeIf(name -> !name.startsWith(deployment.namespace() + "."));
            return all;
        } catch (ExecutionException failure) {
            throw new StackFailure(
                    "the broker at " + deployment.kafka() + " does not list its topics: " + failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted");
        }
    }

    private static Admin admin(Deployment deployment) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, deployment.kafka()));
    }
}
