package io.vitalog.domain.foods;

import io.vitalog.domain.facts.Check;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Energy and what else is in food; what nobody measured is absent, and zero is a measured zero.
 *
 * @param carbohydrateG by difference, as food tables state it: fibre and sugar are within
 */
public record Nutrients(
        @Nullable Double energyKcal,
        @Nullable Double proteinG,
        @Nullable Double carbohydrateG,
        @Nullable Double sugarG,
        @Nullable Double fibreG,
        @Nullable Double fatG,
        @Nullable Double saturatedFatG,
        @Nullable Double waterG,
        @Nullable Double cholesterolMg,
        @Nullable Double sodiumMg,
        @Nullable Double potassiumMg,
        @Nullable Double calciumMg,
        @Nullable Double ironMg,
        @Nullable Double vitaminCMg) {
    /** Of a hundred grams of food; pure fat has 902 kilocalories. */
    private static final double MOST_KCAL = 1_000;

    private static final double MOST_G = 100;
    private static final double MOST_MG = 100_000;

    /** As much of each as {@code share} of this holds. */
    public Nutrients times(double share) {
        return map(amount -> amount * share);
    }

    /** Both together: an amount is told only where both tell theirs, so that no sum leaves a part out. */
    public Nutrients plus(Nutrients other) {
        return new Nutrients(
                sum(energyKcal, other.energyKcal),
                sum(proteinG, other.proteinG),
                sum(carbohydrateG, other.carbohydrateG),
                sum(sugarG, other.sugarG),
                sum(fibreG, other.fibreG),
                sum(fatG, other.fatG),
                sum(saturatedFatG, other.saturatedFatG),
                sum(waterG, other.waterG),
                sum(cholesterolMg, other.cholesterolMg),
                sum(sodiumMg, other.sodiumMg),
                sum(potassiumMg, other.potassiumMg),
                sum(calciumMg, other.calciumMg),
                sum(ironMg, other.ironMg),
                sum(vitaminCMg, other.vitaminCMg));
    }

    /** Each amount changed in the same way. */
    public Nutrients map(DoubleUnaryOperator change) {
        return new Nutrients(
                changed(energyKcal, change),
                changed(proteinG, change),
                changed(carbohydrateG, change),
                changed(sugarG, change),
                changed(fibreG, change),
                changed(fatG, change),
                changed(saturatedFatG, change),
                changed(waterG, change),
                changed(cholesterolMg, change),
                changed(sodiumMg, change),
                changed(potassiumMg, change),
                changed(calciumMg, change),
                changed(ironMg, change),
                changed(vitaminCMg, change));
    }

    /** States what a hundred grams of food can hold. */
    void check(Check check) {
        check.between("energyKcal", energyKcal, 0, MOST_KCAL)
                .between("proteinG", proteinG, 0, MOST_G)
                .between("carbohydrateG", carbohydrateG, 0, MOST_G)
                .between("sugarG", sugarG, 0, MOST_G)
                .between("fibreG", fibreG, 0, MOST_G)
                .between("fatG", fatG, 0, MOST_G)
                .between("saturatedFatG", saturatedFatG, 0, MOST_G)
                .between("waterG", waterG, 0, MOST_G)
                .between("cholesterolMg", cholesterolMg, 0, MOST_MG)
                .between("sodiumMg", sodiumMg, 0, MOST_MG)
                .between("potassiumMg", potassiumMg, 0, MOST_MG)
                .between("calciumMg", calciumMg, 0, MOST_MG)
                .between("ironMg", ironMg, 0, MOST_MG)
                .between("vitaminCMg", vitaminCMg, 0, MOST_MG);
    }

    private static @Nullable Double changed(@Nullable Double amount, DoubleUnaryOperator change) {
        return amount == null ? null : (Double) change.applyAsDouble(amount);
    }

    private static @Nullable Double sum(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null ? null : (Double) (one + other);
    }
}
