package io.vitalog.infra.local.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.topics.Deployment;
import io.vitalog.domain.topics.Topics;
import io.vitalog.infra.devices.sending.InboxSender;
import io.vitalog.infra.local.lag.CaughtUp;
import io.vitalog.projections.digest.Digest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.JsonNode;

/** A stack in this process, and what a test does with it. */
public final class RunningStack implements AutoCloseable {
    /** Half of the usual: a task for each of them in eight applications is what a start takes most of its time for. */
    static final Map<String, String> ENVIRONMENT = Map.of("VITALOG_PARTITIONS", "2");

    private final LocalStack stack;

    private RunningStack(LocalStack stack) {
        this.stack = stack;
    }

    public static RunningStack on(Path directory) throws IOException {
        int first = freePort();
        Ports ports = new Ports(first, first + 1, first + 2, first + 3);
        return new RunningStack(LocalStack.start(new DataDirectory(directory), ports, StartOptions.USUAL, ENVIRONMENT));
    }

    public Deployment deployment() {
        return stack.addresses().deployment();
    }

    /** Where the API answers. */
    public String api() {
        return stack.addresses().api();
    }

    /** Writes facts to their topics, as those do whose facts they are. */
    public void write(List<? extends Event<?>> facts) {
        EventCodec codec = EventCodec.plain();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", deployment().kafka()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (Event<?> fact : facts) {
                ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                        deployment().topic(fact.type().topic()),
                        null,
                        fact.time().toEpochMilli(),
                        fact.subject().getBytes(UTF_8),
                        codec.payload(fact));
                codec.attributes(fact, record.headers()::add);
                var _ = producer.send(record);
            }
        }
    }

    /** Sends events and waits until all they lead to is visible. */
    public void take(List<? extends Event<?>> events) throws InterruptedException {
        try (InboxSender sender = InboxSender.to(deployment())) {
            events.forEach(sender::accept);
            sender.flush();
        }
        CaughtUp.await(deployment());
    }

    /** Sends a raw record to the inbox and waits. */
    public void take(String key, byte[] payload, List<Header> headers) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", deployment().kafka()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            deployment().topic(Topics.INBOX), null, null, key.getBytes(UTF_8), payload, headers))
                    .get();
        }
        CaughtUp.await(deployment());
    }

    public Digest digest() throws InterruptedException {
        CaughtUp.await(deployment());
        try (MongoClient client = MongoClients.create(deployment().mongodb())) {
            return Digest.of(client.getDatabase(deployment().database()), deployment());
        }
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return Json.MAPPER.readTree(send("GET", path, "").body());
    }

    /** An answer of the API. */
    public HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(stack.addresses().api() + path))
                    .method(method, BodyPublishers.ofString(body));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        stack.close();
    }

    /** The first of four free ports in a row. */
    static int freePort() {
        return io.vitalog.infra.local.claims.Ports.firstOfFree(4);
    }
}
