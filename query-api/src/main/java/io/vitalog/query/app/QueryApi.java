package io.vitalog.query.app;

import io.vitalog.domain.topics.Deployment;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The running API. */
public final class QueryApi implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final ApiSettings settings;

    private QueryApi(ConfigurableApplicationContext context, ApiSettings settings) {
        this.context = context;
        this.settings = settings;
    }

    /**
     * Starts the API within this process, whose logging, signals and configuration files it leaves alone. The broker
     * and the store need not be up.
     *
     * @throws PortTaken if another process listens on the port
     */
    public static QueryApi start(Deployment deployment, ApiSettings settings) {
        return start(deployment, settings, List.of());
    }

    /** Starts the API as a process of its own, set up by {@code VITALOG_…} variables, until it is told to stop. */
    public static void main(String[] arguments) {
        QueryApi api;
        try {
            Map<String, String> environment = System.getenv();
            api = start(
                    Deployment.from(environment),
                    ApiSettings.from(environment),
                    List.of(new LoggingApplicationListener()));
        } catch (IllegalArgumentException | PortTaken refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(api::close, "close-api"));
        System.out.println("Vitalog answers at " + api.address());
    }

    private static QueryApi start(
            Deployment deployment, ApiSettings settings, List<LoggingApplicationListener> listeners) {
        requireFreePort(settings);
        SpringApplication application = new SpringApplication(ApiConfiguration.class);
        application.setWebApplicationType(WebApplicationType.REACTIVE);
        application.setListeners(listeners);
        application.setRegisterShutdownHook(false);
        application.setAddCommandLineProperties(false);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.addInitializers(context -> {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("vitalog", ApiProperties.of(settings)));
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(Deployment.class, () -> deployment);
            beans.registerBean(ApiSettings.class, () -> settings);
        });
        try {
            return new QueryApi(application.run(), settings);
        } catch (RuntimeException failure) {
            throw isPortTaken(failure) ? new PortTaken(settings, failure) : failure;
        }
    }

    /** The port that it listens on. */
    public int port() {
        WebServer server = ((WebServerApplicationContext) context).getWebServer();
        return Objects.requireNonNull(server, "the server runs").getPort();
    }

    /** Where it answers. */
    public URI address() {
        String host = settings.bind().contains(":") ? "[" + settings.bind() + "]" : settings.bind();
        return URI.create("http://" + host + ":" + port());
    }

    /** Answers what is on its way and stops. */
    @Override
    public void close() {
        context.close();
    }

    /** Asks before Spring does, which would log at length what the exception says in a line. */
    private static void requireFreePort(ApiSettings settings) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException taken) {
            throw new PortTaken(settings, taken);
        }
    }

    private static boolean isPortTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return true;
            }
        }
        return false;
    }

    /** Another process listens on the port. */
    public static final class PortTaken extends RuntimeException {
        PortTaken(ApiSettings settings, Throwable cause) {
            super("port " + settings.port() + " of " + settings.bind() + " is taken by another process", cause);
        }
    }
}
