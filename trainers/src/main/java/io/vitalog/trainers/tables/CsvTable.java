package io.vitalog.trainers.tables;

import io.vitalog.domain.insights.FeatureSet;
import io.vitalog.domain.insights.FeatureSet.Measure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a table from a CSV file: a header that names the features, in any order and among others, then a row a session.
 * Quotes around a field are taken off; a comma within quotes is not known.
 */
public final class CsvTable {
    private final Path file;
    private final FeatureSet features;
    private final List<double[]> rows = new ArrayList<>();

    private CsvTable(Path file, FeatureSet features) {
        this.file = file;
        this.features = features;
    }

    /**
     * The table in {@code file}, its rows sorted by their values: their order in the file means nothing.
     *
     * @throws TrainingRefused with file, line and cause if it cannot be read, or a line is not as the header says
     */
    public static Table read(Path file, FeatureSet features) {
        CsvTable table = new CsvTable(file, features);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            table.read(lines);
        } catch (CharacterCodingException binary) {
            throw new TrainingRefused(file + ": is not text in UTF-8");
        } catch (NoSuchFileException missing) {
            throw new TrainingRefused(file + ": there is no such file");
        } catch (IOException unreadable) {
            throw new TrainingRefused(file + ": cannot be read: " + unreadable.getMessage());
        }
        table.rows.sort(Comparator.comparing(row -> row, Arrays::compare));
        double[] values = table.rows.stream().flatMapToDouble(Arrays::stream).toArray();
        return new Table(features, values, null, null);
    }

    private void read(BufferedReader lines) throws IOException {
        String header = lines.readLine();
        if (header == null) {
            throw new TrainingRefused(file + ": is empty, its first line must name the columns");
        }
        List<String> names = fields(header.startsWith("\uFEFF") ? header.substring(1) : header);
        int[] columns = features.features().stream()
                .mapToInt(feature -> column(names, feature.name()))
                .toArray();
        String line = lines.readLine();
        for (int number = 2; line != null; number++) {
            if (!line.isBlank()) {
                rows.add(row(fields(line), names, columns, number));
            }
            line = lines.readLine();
        }
    }

    private int column(List<String> names, String feature) {
        int column = names.indexOf(feature);
        if (column < 0 || column != names.lastIndexOf(feature)) {
            throw refused(
                    1,
                    (column < 0 ? "has no column " : "has two columns ") + feature + ", must have one each of "
                            + String.join(
                                    ", ",
                                    features.features().stream()
                                            .map(Measure::name)
                                            .toList()));
        }
        return column;
    }

    private double[] row(List<String> fields, List<String> names, int[] columns, int line) {
        if (fields.size() != names.size()) {
            throw refused(line, "has " + fields.size() + " fields, the header has " + names.size());
        }
        double[] row = new double[columns.length];
        for (int i = 0; i < columns.length; i++) {
            row[i] = number(fields.get(columns[i]), names.get(columns[i]), line);
        }
        return row;
    }

    private double number(String text, String name, int line) {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                // No two zeros: rows are sorted by their values.
                return number + 0.0;
            }
        } catch (NumberFormatException malformed) {
            // told below
        }
        throw refused(line, name + " is '" + text + "', must be a finite number");
    }

    private static List<String> fields(String line) {
        return Arrays.stream(line.split(",", -1))
                .map(String::strip)
                .map(field -> field.length() > 1 && field.startsWith("\"") && field.endsWith("\"")
                        ? field.substring(1, field.length() - 1)
                        : field)
                .toList();
    }

    private TrainingRefused refused(int line, String cause) {
        return new TrainingRefused(file + " line " + line + ": " + cause);
    }
}
