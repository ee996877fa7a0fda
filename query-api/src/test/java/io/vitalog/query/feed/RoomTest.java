package io.vitalog.query.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class RoomTest {
    private final Room room = new Room(10);

    @Test
    void whoFindsNoRoomIsToldSoAndRoomComesBackHoweverTheWorkEnds() {
        var first = room.with(6, Mono::never).subscribe();
        var _ = room.with(4, Mono::never).subscribe();

        assertThatThrownBy(() -> room.with(1, () -> Mono.just(1)).block()).hasMessageContaining("busy");
        first.dispose();
        assertThat(room.with(6, () -> Mono.just(1)).block()).isEqualTo(1);
        assertThatThrownBy(() -> room.with(6, () -> Mono.error(new IllegalStateException("lost")))
                        .block())
                .hasMessageContaining("lost");
        assertThatThrownBy(() -> room.with(6, () -> {
                            throw new IllegalStateException("not begun");
                        })
                        .block())
                .hasMessageContaining("not begun");
        assertThat(room.with(6, () -> Mono.just(2)).block()).isEqualTo(2);
    }
}
