package io.vitalog.projections.users;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.users.Profile;
import io.vitalog.domain.users.UserEvent;
import io.vitalog.domain.users.UserEvent.ProfileChanged;
import io.vitalog.domain.users.UserEvent.UserRegistered;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Records;
import java.time.Instant;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class UsersProjectionTest {
    private final UsersProjection projection = new UsersProjection(EventCodec.plain());

    @Test
    void writesTheProfileUnderTheUsersId() throws Unreadable {
        Write write = write(Records.TIME, new UserRegistered("app", "account", Profile.inZone("Europe/Oslo"), 0));

        assertThat(write.document().toBsonDocument()).isEqualTo(BsonDocument.parse("""
                {"_id":"u-1","_order":"%s","userId":"u-1","profile":{"zone":"Europe/Oslo"},
                "changedAt":"2026-01-02T03:04:05Z"}""".formatted(write.order())));
    }

    @Test
    void letsTheProfileOfTheLaterEventTimeWinWhateverItsRevision() throws Unreadable {
        Write earlier = write(Records.TIME, new UserRegistered("app", "account", Profile.inZone("Europe/Oslo"), 9));

        Write later =
                write(Records.TIME.plusMillis(1), new ProfileChanged("app", null, Profile.inZone("Asia/Tokyo"), 0));

        assertThat(later.id()).isEqualTo(earlier.id());
        assertThat(later.order()).isGreaterThan(earlier.order());
    }

    private Write write(Instant time, UserEvent fact) throws Unreadable {
        return projection.write(Records.of(Event.of("e-1", "/app", time, "u-1", fact)));
    }
}
