package io.vitalog.infra.local.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.apache.kafka.clients.producer.KafkaProducer;

/** The examples as the page of producers has them. */
final class ProducerExamples {
    private static final Path PAGE = Path.of("..", "..", "docs", "producers.md");
    private static final Pattern PIPED = Pattern.compile("printf '([^\\t']+)\\\\t(\\{.*})' \\|");
    private static final Pattern HEADER = Pattern.compile("-H ([\\w-]+)=(\\S+)");
    private static final Pattern PYTHON_USER = Pattern.compile("user = \"(.*)\"");

    private ProducerExamples() {}

    /** What an example sends. */
    record Sent(String key, String value, Map<String, String> headers) {}

    /** What the lines of kcat send. */
    static Sent kcat() throws IOException {
        String lines = block("sh");
        Matcher piped = found(PIPED, lines);
        Map<String, String> headers = new LinkedHashMap<>();
        List<MatchResult> matches = HEADER.matcher(lines).results().toList();
        matches.forEach(header -> headers.put(header.group(1), header.group(2)));
        return new Sent(piped.group(1), piped.group(2), headers);
    }

    /** What the program in Python sends: its dictionaries are JSON, too. */
    static Sent python() throws IOException {
        String program = block("python");
        Map<String, String> headers = new LinkedHashMap<>();
        Json.MAPPER
                .readTree(dictionary("headers", program))
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().stringValue()));
        return new Sent(found(PYTHON_USER, program).group(1), dictionary("series", program), headers);
    }

    /** Compiles the program in Java with Kafka's client alone beside it, and runs it. */
    static void runJava(String bootstrap, Path directory) throws Exception {
        URL client = KafkaProducer.class.getProtectionDomain().getCodeSource().getLocation();
        StringWriter faults = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        faults,
                        null,
                        null,
                        List.of(
                                "-d",
                                directory.toString(),
                                "-cp",
                                Path.of(client.toURI()).toString(),
                                "-Xlint:all",
                                "-Werror"),
                        null,
                        List.of(new Program(block("java"))))
                .call();
        assertThat(compiled).as(faults.toString()).isTrue();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            loader.loadClass("SendHeartRates").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {bootstrap});
        }
    }

    private static String dictionary(String name, String program) {
        return found(Pattern.compile(name + " = (\\{.*?\\n})", Pattern.DOTALL), program)
                .group(1);
    }

    private static String block(String language) throws IOException {
        return found(Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL), Files.readString(PAGE, UTF_8))
                .group(1);
    }

    private static Matcher found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher;
    }

    private static final class Program extends SimpleJavaFileObject {
        private final String text;

        Program(String text) {
            super(URI.create("string:///SendHeartRates.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
