package io.vitalog.query.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.problems.Refusal;
import io.vitalog.query.requests.Dates;
import io.vitalog.query.requests.Times;
import io.vitalog.query.store.Shape;
import io.vitalog.query.store.Store;
import io.vitalog.query.store.StoreFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DocumentPagesTest {
    private static final StoreFixture FIXTURE = new StoreFixture();
    private static final Store STORE = FIXTURE.open();
    private static final DocumentPages PAGES = new DocumentPages(STORE);
    private static final Instant START = Instant.parse("2020-03-29T00:00:00Z");
    private static final AtomicInteger USERS = new AtomicInteger();

    /** Few different minutes, so that many documents share one. */
    @Property(tries = 40)
    void concatenatedPagesAreTheWholeListInOrder(
            @ForAll @Size(max = 40) List<@IntRange(max = 6) Integer> minutes,
            @ForAll @IntRange(min = 1, max = 12) int limit,
            @ForAll boolean newestFirst) {
        String user = newUser();
        List<Event> events = insert(user, 0, minutes);
        Comparator<Event> order = Comparator.comparing(Event::at).thenComparing(Event::id);

        List<String> read = readAll(byTime(user, null, null, newestFirst), limit, page -> {});

        assertThat(read)
                .isEqualTo(events.stream()
                        .sorted(newestFirst ? order.reversed() : order)
                        .map(Event::id)
                        .toList());
    }

    @Property(tries = 40)
    void whatIsInsertedMeanwhileNeitherRepeatsNorHidesAnItem(
            @ForAll @Size(min = 5, max = 30) List<@IntRange(max = 9) Integer> minutes,
            @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 9) Integer> later,
            @ForAll @IntRange(min = 1, max = 4) int limit,
            @ForAll boolean newestFirst) {
        String user = newUser();
        List<Event> before = insert(user, 0, minutes);
        AtomicInteger number = new AtomicInteger(1_000);

        List<String> read = readAll(
                byTime(user, null, null, newestFirst),
                limit,
                _ -> insert(user, number.getAndAdd(later.size()), bounded(number, later)));

        assertThat(read).doesNotHaveDuplicates();
        assertThat(read).containsAll(before.stream().map(Event::id).toList());
    }

    @Property(tries = 40)
    void aRangeHoldsItsBeginningAndNotItsEnd(
            @ForAll @Size(max = 30) List<@IntRange(max = 9) Integer> minutes,
            @ForAll @IntRange(max = 9) int from,
            @ForAll @IntRange(max = 9) int length,
            @ForAll @IntRange(min = 1, max = 7) int limit,
            @ForAll boolean newestFirst) {
        String user = newUser();
        List<Event> events = insert(user, 0, minutes);
        Instant begin = START.plusSeconds(60L * from);
        Instant end = begin.plusSeconds(60L * length);

        List<String> read = readAll(byTime(user, begin, end, newestFirst), limit, page -> {});

        assertThat(new HashSet<>(read))
                .isEqualTo(Set.copyOf(events.stream()
                        .filter(event ->
                                !event.at().isBefore(begin) && event.at().isBefore(end))
                        .map(Event::id)
                        .toList()));
    }

    @Property(tries = 30)
    void pagesOfDaysHoldBothEndsOfTheRange(
            @ForAll Set<@IntRange(max = 60) Integer> dates,
            @ForAll @IntRange(max = 60) int from,
            @ForAll @IntRange(max = 60) int length,
            @ForAll @IntRange(min = 1, max = 9) int limit) {
        LocalDate first = LocalDate.parse("2020-03-01");
        String user = newUser();
        for (int date : dates) {
            LocalDate day = first.plusDays(date);
            FIXTURE.insert(
                    ReadModel.DAYS,
                    new BsonDocument("_id", new BsonString(user + "|" + day))
                            .append("userId", new BsonString(user))
                            .append("date", new BsonString(day.toString())));
        }
        Dates range = new Dates(first.plusDays(from), first.plusDays(from + length));

        List<String> read = readAll(
                Listing.ofUser(ReadModel.DAYS, user, Keyset.ByText.dates(range), Shape.DAY), "date", limit, page -> {});

        assertThat(read)
                .isEqualTo(dates.stream()
                        .filter(date -> date >= from && date <= from + length)
                        .sorted()
                        .map(date -> first.plusDays(date).toString())
                        .toList());
    }

    @Test
    void hidesWithdrawnFacts() {
        String user = newUser();
        insert(user, 0, List.of(1, 2, 3));

        FIXTURE.retract(ReadModel.SLEEP, user + "-001");

        assertThat(readAll(byTime(user, null, null, false), 2, page -> {}))
                .containsExactly(user + "-000", user + "-002");
    }

    @Test
    void refusesAForgedPosition() {
        Listing listing = byTime(newUser(), null, null, false);
        String forged = Cursor.of(listing.scope(), "yesterday");

        assertThatThrownBy(() -> PAGES.read(listing, new PageRequest(5, forged)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("bad-cursor");
    }

    private static String newUser() {
        return "user-" + USERS.incrementAndGet();
    }

    private record Event(String id, Instant at) {}

    private static List<Event> insert(String userId, int number, List<Integer> minutes) {
        List<Event> events = new ArrayList<>();
        for (int minute : minutes) {
            Event event =
                    new Event("%s-%03d".formatted(userId, number + events.size()), START.plusSeconds(60L * minute));
            FIXTURE.insert(
                    ReadModel.SLEEP,
                    new BsonDocument("_id", new BsonString(event.id()))
                            .append("userId", new BsonString(userId))
                            .append("sleepId", new BsonString(event.id())),
                    event.at());
            events.add(event);
        }
        return events;
    }

    /** Inserting must end, or a list that grows before its end has none. */
    private static List<Integer> bounded(AtomicInteger number, List<Integer> later) {
        return number.get() > 1_060 ? List.of() : later;
    }

    private static Listing byTime(String userId, @Nullable Instant from, @Nullable Instant to, boolean newestFirst) {
        return Listing.ofUser(
                ReadModel.SLEEP, userId, new Keyset.ByTime(new Times(from, to), newestFirst), Shape.WHOLE);
    }

    private static List<String> readAll(Listing listing, int limit, Consumer<Integer> betweenPages) {
        return readAll(listing, "sleepId", limit, betweenPages);
    }

    private static List<String> readAll(Listing listing, String member, int limit, Consumer<Integer> betweenPages) {
        List<String> read = new ArrayList<>();
        String cursor = null;
        int pages = 0;
        do {
            Page page = Objects.requireNonNull(
                    PAGES.read(listing, new PageRequest(limit, cursor)).block());
            JsonNode json = Json.MAPPER.readTree(new String(page.json(), UTF_8));
            assertThat(json.get("items").size()).isLessThanOrEqualTo(limit);
            json.get("items").forEach(item -> read.add(item.get(member).asString()));
            cursor = json.has("next") ? json.get("next").asString() : null;
            betweenPages.accept(pages++);
        } while (cursor != null);
        return read;
    }
}
