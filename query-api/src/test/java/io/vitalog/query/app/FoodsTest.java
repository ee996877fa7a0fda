package io.vitalog.query.app;

import static io.vitalog.query.app.TestApi.STORE;
import static io.vitalog.query.app.TestApi.get;
import static io.vitalog.query.app.TestApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.facts.FactId;
import io.vitalog.domain.foods.Food;
import io.vitalog.domain.meals.Meal;
import io.vitalog.domain.topics.ReadModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The food catalogue, and meals of its foods. */
class FoodsTest {

    @BeforeAll
    static void fill() {
        STORE.put(food("t:1", "BUTTER,WITH SALT", 717, "0.85"));
        STORE.put(food("t:2", "PEANUT BUTTER,SMOOTH", 598, "22.21"));
        STORE.put(food("t:3", "MILK,1% FAT,W/ADDED VIT A", 42, "3.37"));
        STORE.put(food("t:4", "BREAD,RYE", 259, null));
        STORE.put(food("t:gone", "BUTTER,RANCID", 1, null));
        STORE.retract(ReadModel.FOODS, "t:gone");
    }

    @Test
    void foodsComeInPagesByIdAndRetiredOnesAreGone() {
        JsonNode first = json("/v1/foods?limit=3");

        assertThat(ids(first)).containsExactly("t:1", "t:2", "t:3");
        assertThat(ids(json("/v1/foods?limit=3&cursor=" + first.get("next").asString())))
                .containsExactly("t:4");
        assertThat(get("/v1/foods/t:1").body())
                .isEqualTo(Json.MAPPER.writeValueAsString(food("t:1", "BUTTER,WITH SALT", 717, "0.85")));
        assertThat(code("/v1/foods/t:gone")).isEqualTo("unknown-food");
        assertThat(code("/v1/foods/no%20such")).isEqualTo("bad-id");
    }

    @ParameterizedTest
    @CsvSource({
        "butter,             t:1 t:2",
        "BUTT,               t:1 t:2",
        "salt%20butter,      t:1",
        "butter%2C%20with,   t:1",
        "utter,              ''",
        "1%25%20milk,        t:3",
        "vit,                t:3",
        "b.*r,               t:4",
        "rancid,             ''"
    })
    void aSearchFindsWordsOfTheName(String search, String found) {
        assertThat(String.join(" ", ids(json("/v1/foods?search=" + search)))).isEqualTo(found);
    }

    @Test
    void aSearchHasPagesOfItsOwn() {
        JsonNode first = json("/v1/foods?search=butter&limit=1");
        String next = first.get("next").asString();

        assertThat(ids(json("/v1/foods?search=butter&limit=1&cursor=" + next))).containsExactly("t:2");
        assertThat(code("/v1/foods?search=bread&limit=1&cursor=" + next)).isEqualTo("bad-cursor");
        assertThat(ids(json("/v1/foods?search="))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2C", "(((", "a%20b%20c%20d%20e%20f%20g%20h%20i"})
    void aSearchWithoutWordsOrWithTooManyIsRefused(String search) {
        assertThat(code("/v1/foods?search=" + search.replace("(", "%28"))).isEqualTo("bad-request");
    }

    @Test
    void aMealTellsWhatItsFoodsHold() {
        STORE.put(meal("f-ann", "m-1", """
                "items":[{"food":"Butter","massG":10,"foodId":"t:1"},{"food":"Bread","massG":50,"foodId":"t:4"}],\
                "energyKcal":190"""));

        JsonNode meal = json("/v1/users/f-ann/meals").get("items").get(0);

        assertThat(meal.get("energyKcal").asInt()).as("what the app states").isEqualTo(190);
        assertThat(meal.get("foods")).hasToString("""
                [{"foodId":"t:1","name":"BUTTER,WITH SALT","massG":10,\
                "nutrients":{"energyKcal":71.7,"proteinG":0.085}},\
                {"foodId":"t:4","name":"BREAD,RYE","massG":50,"nutrients":{"energyKcal":129.5}}]""");
        assertThat(meal.get("nutrients"))
                .as("nobody knows the protein of the bread")
                .hasToString("{\"energyKcal\":201.2}");
        assertThat(json("/v1/users/f-ann/meals/m-1")).isEqualTo(meal);
    }

    @Test
    void aFoodThatIsListedLaterCountsAtOnce() {
        STORE.put(meal("f-bob", "m-2", """
                "items":[{"food":"Tea","massG":200,"foodId":"t:tea"}]"""));
        assertThat(json("/v1/users/f-bob/meals/m-2").get("foods"))
                .hasToString("[{\"foodId\":\"t:tea\",\"massG\":200}]");

        STORE.put(food("t:tea", "TEA,BREWED", 1, null));

        assertThat(json("/v1/users/f-bob/meals/m-2").get("nutrients")).hasToString("{\"energyKcal\":2}");
        STORE.retract(ReadModel.FOODS, "t:tea");
    }

    private static Food food(String id, String name, int energyKcal, @Nullable String proteinG) {
        return Json.MAPPER.readValue(
                """
                {"foodId":"%s","source":"t","name":"%s","per100G":{"energyKcal":%d%s},\
                "changedAt":"2000-01-01T00:00:00Z","revision":0}""".formatted(id, name, energyKcal, proteinG == null ? "" : ",\"proteinG\":" + proteinG), Food.class);
    }

    private static Meal meal(String userId, String key, String members) {
        String id = FactId.of(userId, "app", "meal", key).toString();
        return Json.MAPPER.readValue("""
                {"mealId":"%s","userId":"%s","source":"app","key":"%s","time":"2026-03-14T12:00:00Z","meal":"lunch",\
                %s,"revision":0}""".formatted(id, userId, key, members), Meal.class);
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("foodId").asString())
                .toList();
    }

    private static String code(String path) {
        return json(get(path)).get("code").asString();
    }
}
