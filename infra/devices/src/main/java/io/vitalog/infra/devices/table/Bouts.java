package io.vitalog.infra.devices.table;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.infra.devices.facts.Sports;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.units.Dimension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an activity, which begins at the time of its row.
 *
 * @param key that tells it apart; null where start and sport do
 * @param words what the file calls a sport, and what it is
 */
record Bouts(
        @Nullable String key,
        @Nullable When end,
        @Nullable Amount duration,
        @Nullable String sportColumn,
        @Nullable String sport,
        Map<String, String> words,
        @Nullable String title,
        Map<String, Amount> figures) {
    private static final Map<String, Dimension> DIMENSIONS = Map.of(
            "distance", Dimension.LENGTH,
            "energy", Dimension.ENERGY,
            "steps", Dimension.COUNT,
            "heartRateAvg", Dimension.RATE,
            "heartRateMax", Dimension.RATE,
            "elevationGain", Dimension.LENGTH);

    static Bouts of(Entry entry, When time) {
        entry.knowing(Stream.concat(
                        Stream.of("key", "end", "duration", "sport", "title"),
                        DIMENSIONS.keySet().stream().sorted())
                .toArray(String[]::new));
        if (entry.has("end") == entry.has("duration")) {
            throw entry.bad("must have an end or a duration, and not both");
        }
        String end = entry.find("end", Entry::text);
        Entry sport = entry.at("sport");
        boolean named = sport.node().isObject();
        List<Map.Entry<String, String>> words = named ? words(sport.knowing("column", "words")) : List.of();
        return new Bouts(
                entry.find("key", Entry::text),
                end == null ? null : time.in(end),
                entry.find("duration", each -> Amount.of(each, Dimension.TIME)),
                named ? sport.get("column", Entry::text) : null,
                named ? null : entry.get("sport", Entry::text),
                words.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                entry.find("title", Entry::text),
                figures(entry));
    }

    private static List<Map.Entry<String, String>> words(Entry sport) {
        return sport.has("words") ? sport.at("words").members((name, word) -> Map.entry(name, word.text())) : List.of();
    }

    private static Map<String, Amount> figures(Entry entry) {
        return DIMENSIONS.keySet().stream()
                .filter(entry::has)
                .collect(Collectors.toMap(name -> name, name -> Amount.of(entry.at(name), DIMENSIONS.get(name))));
    }

    List<String> columns() {
        List<String> columns = new ArrayList<>();
        Stream.of(key, sportColumn, title).filter(Objects::nonNull).forEach(columns::add);
        Stream.ofNullable(end).forEach(each -> columns.addAll(each.columns()));
        Stream.ofNullable(duration).forEach(each -> columns.add(each.column()));
        figures.values().forEach(figure -> columns.add(figure.column()));
        return columns;
    }

    ActivityRecorded of(Cells cells, When.Moment start, String origin) throws Malformed {
        String name = sportColumn == null ? Objects.requireNonNull(sport) : cells.text(sportColumn);
        String word = words.getOrDefault(name, Sports.of(name));
        Double steps = find("steps", cells);
        return new ActivityRecorded(
                origin,
                key == null ? start.instant() + "/" + word : cells.text(key),
                word,
                title != null ? cells.find(title) : sportColumn == null ? null : name,
                elapsedS(cells, start),
                null,
                find("distance", cells),
                find("energy", cells),
                steps == null ? null : (Integer) Math.clamp(Math.round(steps), Integer.MIN_VALUE, Integer.MAX_VALUE),
                find("heartRateAvg", cells),
                find("heartRateMax", cells),
                find("elevationGain", cells),
                null,
                null,
                null,
                null,
                start.zone(),
                0);
    }

    private double elapsedS(Cells cells, When.Moment start) throws Malformed {
        if (end != null) {
            return Duration.between(start.instant(), end.of(cells).instant()).toSeconds();
        }
        Double seconds = Objects.requireNonNull(duration).find(cells);
        if (seconds == null) {
            throw new Malformed(Skip.MISSING_FIELD, duration.column() + " is blank");
        }
        return seconds;
    }

    private @Nullable Double find(String name, Cells cells) throws Malformed {
        Amount figure = figures.get(name);
        return figure == null ? null : figure.find(cells);
    }
}
