package io.vitalog.infra.devices.usda;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vitalog.domain.events.Event;
import io.vitalog.domain.foods.FoodEvent.FoodListed;
import io.vitalog.domain.foods.FoodEvent.Portion;
import io.vitalog.domain.foods.Nutrients;
import io.vitalog.infra.devices.Collected;
import io.vitalog.infra.devices.RealData;
import io.vitalog.infra.devices.files.Skip;
import io.vitalog.infra.devices.imports.Import;
import io.vitalog.infra.devices.imports.ImportListener;
import io.vitalog.infra.devices.imports.ImportOptions;
import io.vitalog.infra.devices.imports.ImportSummary;
import io.vitalog.infra.devices.imports.NothingToImport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsdaImporterTest {
    /** The columns that are read, and two that are misspelt or hold a micro sign of another code page. */
    private static final String HEADER = "NDB_No,Shrt_Desc,Water_(g),Energ_Kcal,Protein_(g),Lipid_Tot_(g),"
            + "Carbohydrt_(g),Fiber_TD_(g),Sugar_Tot_(g),Calcium_(mg),Iron_(mg),Potassium_(mg),Sodium_(mg),Copper_mg),"
            + "Selenium_(\u00e6g),Vit_C_(mg),FA_Sat_(g),Cholestrl_(mg),GmWt_1,GmWt_Desc1,GmWt_2,GmWt_Desc2";

    @TempDir
    Path directory;

    private final Collected collected = new Collected();

    @Test
    void listsAFoodWithWhatAHundredGramsHold() throws IOException {
        ImportSummary summary = run("01001,\"BUTTER,WITH SALT\",15.87,717,0.85,81.11,0.06,0,0.06,24,0.02,24,643,0,1,0,"
                + "51.368,215,5,\"1 pat,  (1\"\" sq, 1/3\"\" high)\",14.2,1 tbsp");

        assertThat(summary.skipped()).isEmpty();
        assertThat(collected.refused()).isEmpty();
        assertThat(collected.events()).extracting(Event::subject).containsExactly("usda-sr:01001");
        assertThat(collected.facts(FoodListed.class))
                .containsExactly(new FoodListed(
                        "usda-sr",
                        "BUTTER,WITH SALT",
                        new Nutrients(
                                717.0, 0.85, 0.06, 0.06, 0.0, 81.11, 51.368, 15.87, 215.0, 643.0, 24.0, 24.0, 0.02,
                                0.0),
                        List.of(new Portion("1 pat,  (1\" sq, 1/3\" high)", 5), new Portion("1 tbsp", 14.2)),
                        0));
    }

    @Test
    void leavesOutWhatNobodyMeasuredAndMeasuresWithoutAMass() throws IOException {
        ImportSummary summary = run(
                "16594,LASAGNA,,176,9.4,5.2,23.1,,,,,,,,,,,,284,1 Entr\u00e9e,,",
                "16595,RICE,,176,9.4,5.2,23.1,,,,,,,,,,,,0,1 cup,3,");

        List<FoodListed> foods = collected.facts(FoodListed.class);
        assertThat(foods.getFirst().per100G().sodiumMg()).isNull();
        assertThat(foods.getFirst().portions()).containsExactly(new Portion("1 Entr\u00e9e", 284));
        assertThat(foods.getLast().portions()).isNull();
        assertThat(summary.skipped(Skip.NOT_MEASURED).count()).isEqualTo(2);
    }

    @Test
    void skipsAFoodThatCannotBe() throws IOException {
        ImportSummary summary = run(
                "0 1,A,,176,9.4,5.2,23.1,,,,,,,,,,,,,,,",
                "01,,,176,9.4,5.2,23.1,,,,,,,,,,,,,,,",
                "02,B,,much,9.4,5.2,23.1,,,,,,,,,,,,,,,",
                "03,C,,176,109.4,5.2,23.1,,,,,,,,,,,,,,,",
                "04,D");

        assertThat(summary.skipped())
                .containsOnlyKeys(
                        Skip.MALFORMED_FIELD,
                        Skip.MISSING_FIELD,
                        Skip.MALFORMED_NUMBER,
                        Skip.OUT_OF_RANGE,
                        Skip.WRONG_FIELD_COUNT);
        assertThat(collected.events()).isEmpty();
    }

    @Test
    void saysWhatItLookedFor() {
        assertThatThrownBy(() -> run(directory))
                .isInstanceOf(NothingToImport.class)
                .hasMessageContaining("no food table");
    }

    @Test
    void listsEveryFoodOfTheRelease() throws IOException {
        ImportSummary summary = run(RealData.directory("usda-sr"));

        assertThat(summary.skipped().keySet()).isSubsetOf(Skip.NOT_MEASURED);
        assertThat(summary.skipped(Skip.NOT_MEASURED).count())
                .as("measures without a mass")
                .isEqualTo(30);
        assertThat(collected.refused()).isEmpty();
        assertThat(collected.events()).extracting(Event::subject).doesNotHaveDuplicates();
        List<FoodListed> foods = collected.facts(FoodListed.class);
        assertThat(foods).hasSize(8_618).last().extracting(FoodListed::name).isEqualTo("TURTLE,GREEN,RAW");
        assertThat(sum(foods, Nutrients::energyKcal)).isEqualTo(1_951_404);
        assertThat(sum(foods, Nutrients::proteinG)).isEqualTo(99_313);
        assertThat(sum(foods, Nutrients::fibreG)).isEqualTo(17_440);
        assertThat(sum(foods, Nutrients::sodiumMg)).isEqualTo(2_739_452);
        assertThat(known(foods, Nutrients::sugarG))
                .as("1,939 foods tell no sugar")
                .isEqualTo(8_618 - 1_939);
        assertThat(known(foods, Nutrients::vitaminCMg)).isEqualTo(8_618 - 792);
    }

    private static long sum(List<FoodListed> foods, Function<Nutrients, @Nullable Double> figure) {
        return Math.round(foods.stream()
                .map(food -> figure.apply(food.per100G()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum());
    }

    private static long known(List<FoodListed> foods, Function<Nutrients, @Nullable Double> figure) {
        return foods.stream()
                .filter(food -> figure.apply(food.per100G()) != null)
                .count();
    }

    private ImportSummary run(String... rows) throws IOException {
        String text = HEADER + "\n" + String.join("\n", rows) + "\n";
        Files.write(directory.resolve("ABBREV.csv"), text.getBytes(ISO_8859_1));
        return run(directory);
    }

    private ImportSummary run(Path path) throws IOException {
        ImportOptions options = ImportOptions.of(path);
        return Import.run(new UsdaImporter(options), options, collected, ImportListener.NONE);
    }
}
