package io.vitalog.streams.commands;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.commands.Rejection;
import io.vitalog.domain.commands.Reply;
import io.vitalog.domain.commands.Reply.Status;
import org.jspecify.annotations.Nullable;

/** Verdicts as replies. */
final class Replies {
    private Replies() {}

    static Reply accepted(Arrived arrived, TaskModel.Decided decided) {
        return reply(arrived, Status.ACCEPTED, decided, null);
    }

    static Reply rejected(Arrived arrived, Rejection rejection) {
        return reply(arrived, Status.REJECTED, null, rejection);
    }

    static Reply failed(Arrived arrived) {
        return reply(
                arrived,
                Status.FAILED,
                null,
                new Rejection("not-decided", "a fault of ours; the command is in the dead letters"));
    }

    private static Reply reply(
            Arrived arrived, Status status, TaskModel.@Nullable Decided decided, @Nullable Rejection why) {
        Command command = arrived.command();
        return new Reply(
                command.id(),
                command.caller(),
                command.type().typeName(),
                command.aggregate(),
                command.subject(),
                arrived.arrival(),
                status,
                decided == null ? null : decided.resource(),
                decided == null ? 0 : decided.events().size(),
                why == null ? null : why.code(),
                why == null ? null : why.rule(),
                arrived.position().text());
    }
}
