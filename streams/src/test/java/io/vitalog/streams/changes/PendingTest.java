package io.vitalog.streams.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PendingTest {
    private final Pending<String> pending = new Pending<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void tellsTheLastOfEachKeyOnce() {
        pending.put("b", "1");
        pending.put("a", "2");
        pending.put("b", "3");
        pending.putIfAbsent("a", "4");
        assertThat(pending.get("b")).isEqualTo("3");

        tell();
        tell();

        assertThat(told).containsExactly("b=3", "a=2");
        assertThat(pending.get("b")).isNull();
    }

    @Test
    void isNewsOnceUntilItIsTold() {
        assertThat(pending.isNews()).isFalse();
        pending.put("a", "1");
        assertThat(pending.isNews()).isTrue();
        pending.put("b", "1");
        assertThat(pending.isNews()).isFalse();
        tell();
        assertThat(pending.isNews()).isFalse();
        pending.put("a", "2");
        assertThat(pending.isNews()).isTrue();
    }

    @Test
    void whatComesBehindAKeyThatCannotBeToldIsToldWithTheNextNews() {
        pending.put("a", "1");
        pending.put("b", "1");
        assertThat(pending.isNews()).isTrue();
        assertThatThrownBy(() -> pending.tell((_, _) -> {
                    throw new IllegalStateException("cannot be folded");
                }))
                .isInstanceOf(IllegalStateException.class);
        pending.put("c", "1");

        assertThat(pending.isNews()).isTrue();
        tell();
        assertThat(told).containsExactly("b=1", "c=1");
    }

    private void tell() {
        pending.tell((key, change) -> told.add(key + "=" + change));
    }
}
