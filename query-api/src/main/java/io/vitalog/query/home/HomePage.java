package io.vitalog.query.home;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import io.vitalog.query.health.PartState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** The page for browsers: self-contained, without scripts, light or dark as the reader likes it. */
final class HomePage {
    private static final String TEMPLATE = Resources.text("home.html");
    private static final Map<String, String> EXPLAINED = Map.of(
            "broker", "Kafka, where every event is kept",
            "streams", "fold events into days",
            "projections", "write what users read",
            "store", "MongoDB, from which this API reads");

    private final String template;
    private final String contentSecurityPolicy;

    /** A part and how it is. */
    record PartLine(String name, PartState state) {}

    HomePage(Version version) {
        template = TEMPLATE.replace("{{version}}", htmlEscape(version.text())).replace("{{links}}", links());
        String style =
                TEMPLATE.substring(TEMPLATE.indexOf("<style>") + "<style>".length(), TEMPLATE.indexOf("</style>"));
        contentSecurityPolicy = "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; img-src data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
    }

    /** Allows this page's own style and nothing else. */
    String contentSecurityPolicy() {
        return contentSecurityPolicy;
    }

    /**
     * The page as HTML.
     *
     * @param authority host and port by which the reader came here
     */
    String render(String authority, List<PartLine> parts, List<Glimpse> users) {
        return template.replace("{{parts}}", parts.stream().map(HomePage::part).collect(Collectors.joining("\n")))
                .replace("{{users}}", users(users))
                .replace("{{curl}}", curl("http://" + authority, users));
    }

    private static String part(PartLine line) {
        String level = line.state().level().name().toLowerCase(Locale.ROOT);
        Object reason = line.state().details().get("reason");
        String told = reason == null ? EXPLAINED.getOrDefault(line.name(), "") : reason.toString();
        return String.format(
                Locale.ROOT,
                "<li class=\"part %s\"><b>%s</b><em>%s</em><span>%s</span></li>",
                level,
                htmlEscape(line.name()),
                level,
                htmlEscape(told));
    }

    private static String users(List<Glimpse> users) {
        if (users.isEmpty()) {
            return "<p class=\"none\">Nobody yet. Import an export, or start the demo.</p>";
        }
        return users.stream()
                .map(HomePage::user)
                .collect(Collectors.joining("\n", "<ul class=\"users\">\n", "\n</ul>"));
    }

    private static String user(Glimpse user) {
        String path = "/v1/users/" + UriUtils.encodePathSegment(user.userId(), StandardCharsets.UTF_8);
        String newest = "no day yet";
        if (user.date() != null) {
            newest = "<a href=\"%s/days/%s\">%s</a>".formatted(path, user.date(), user.date());
        }
        if (user.steps() != null) {
            newest += String.format(Locale.ROOT, " · %,d steps", user.steps());
        }
        String lists = Stream.of("days", "activities", "sleep", "feedback", "insights")
                .map(list -> "<a href=\"%s/%s\">%s</a>".formatted(path, list, list))
                .collect(Collectors.joining(" "));
        return "<li><a class=\"id\" href=\"%s\">%s</a>".formatted(path, htmlEscape(user.userId()))
                + "<span class=\"day\">%s</span><nav>%s</nav></li>".formatted(newest, lists);
    }

    private static String links() {
        return Links.all().entrySet().stream()
                .map(link -> "<a href=\"%s\">%s</a>".formatted(link.getValue(), link.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String curl(String base, List<Glimpse> users) {
        Glimpse user = users.isEmpty() ? new Glimpse("fitbit-1503960366", null, null) : users.getFirst();
        String path = base + "/v1/users/" + UriUtils.encodePathSegment(user.userId(), StandardCharsets.UTF_8);
        String date = user.date() == null ? "2016-04-12" : user.date();
        return List.of(
                        "curl " + base + "/v1/users",
                        "curl '" + path + "/days/" + date + "?explain'",
                        "curl '" + path + "/readings?metric=steps&resolution=hour&from=" + date + "'")
                .stream()
                .map(line -> "<code>" + htmlEscape(line) + "</code>")
                .collect(Collectors.joining("\n"));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
