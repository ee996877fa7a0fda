package io.vitalog.projections.replies;

import com.mongodb.client.model.Indexes;
import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.envelope.Unreadable;
import io.vitalog.domain.facts.Violation.Cause;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.projections.documents.WholeDocument;
import io.vitalog.projections.documents.Write;
import io.vitalog.projections.following.Projection;
import io.vitalog.projections.following.SourceRecord;
import java.time.Duration;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Keeps the reply to each command. */
public final class CommandsProjection implements Projection {
    @Override
    public ReadModel readModel() {
        return ReadModel.COMMANDS;
    }

    @Override
    public List<Bson> indexes() {
        return List.of(Indexes.ascending("commandId", "caller"));
    }

    /** As long as the replies themselves: who asks later would be told after a rebuild that nothing is known. */
    @Override
    public @Nullable Duration staysFor() {
        return ReadModel.COMMANDS.source().retention();
    }

    @Override
    public Write write(SourceRecord record) throws Unreadable {
        Reply reply = reply(record);
        String id = String.join("|", reply.commandId(), reply.caller(), reply.aggregate(), reply.subject());
        return WholeDocument.of(id, record.order())
                .at(reply.time())
                .members(reply)
                .write();
    }

    private static Reply reply(SourceRecord record) throws Unreadable {
        byte[] value = record.value();
        if (value == null) {
            throw new Unreadable(Cause.NOT_JSON, "the payload is empty");
        }
        try {
            return Json.MAPPER.readValue(value, Reply.class);
        } catch (JacksonException malformed) {
            throw new Unreadable(Cause.NOT_JSON, "a reply cannot be read: " + malformed.getOriginalMessage());
        }
    }
}
