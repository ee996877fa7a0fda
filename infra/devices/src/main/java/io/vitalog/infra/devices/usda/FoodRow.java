package io.vitalog.infra.devices.usda;

import io.vitalog.domain.foods.FoodEvent.FoodListed;
import io.vitalog.domain.foods.FoodEvent.Portion;
import io.vitalog.domain.foods.Nutrients;
import io.vitalog.infra.devices.facts.Facts;
import io.vitalog.infra.devices.files.Columns;
import io.vitalog.infra.devices.files.CsvRows;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Row;
import io.vitalog.infra.devices.files.Skip;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A food: {@code usda-sr:<NDB number>}, listed since the earliest time that anything holds. */
final class FoodRow implements CsvRows.Mapper {
    static final String ORIGIN = "usda-sr";

    private final Columns columns;
    private final Facts facts;
    private final int number;
    private final int name;

    FoodRow(Columns columns, Facts facts) throws Malformed {
        this.columns = columns;
        this.facts = facts;
        number = columns.indexOf("NDB_No");
        name = columns.indexOf("Shrt_Desc");
    }

    @Override
    public void map(Row row) throws Malformed {
        List<Portion> portions = new ArrayList<>();
        portion(row, "1", portions);
        portion(row, "2", portions);
        FoodListed listed =
                new FoodListed(ORIGIN, row.text(name), nutrients(row), portions.isEmpty() ? null : portions, 0);
        facts.listed(ORIGIN + ":" + row.text(number), listed);
    }

    private Nutrients nutrients(Row row) throws Malformed {
        return new Nutrients(
                number(row, "Energ_Kcal"),
                number(row, "Protein_(g)"),
                number(row, "Carbohydrt_(g)"),
                number(row, "Sugar_Tot_(g)"),
                number(row, "Fiber_TD_(g)"),
                number(row, "Lipid_Tot_(g)"),
                number(row, "FA_Sat_(g)"),
                number(row, "Water_(g)"),
                number(row, "Cholestrl_(mg)"),
                number(row, "Sodium_(mg)"),
                number(row, "Potassium_(mg)"),
                number(row, "Calcium_(mg)"),
                number(row, "Iron_(mg)"),
                number(row, "Vit_C_(mg)"));
    }

    private @Nullable Double number(Row row, String column) throws Malformed {
        return row.findNumber(columns.indexOf(column));
    }

    private void portion(Row row, String which, List<Portion> portions) throws Malformed {
        String measure = row.find(columns.indexOf("GmWt_Desc" + which));
        Double massG = number(row, "GmWt_" + which);
        if (measure == null && massG == null) {
            return;
        }
        if (measure == null || massG == null || massG == 0) {
            facts.leftOut(Skip.NOT_MEASURED, "measure '" + measure + "' of " + massG + " g");
            return;
        }
        portions.add(new Portion(measure, massG));
    }
}
