package io.vitalog.domain.decisions;

import io.vitalog.domain.commands.Command;
import io.vitalog.domain.decisions.states.EntityId;
import io.vitalog.domain.decisions.states.FactVersion;
import io.vitalog.domain.decisions.states.States;
import io.vitalog.domain.envelope.Json;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.events.EventCatalogue;
import io.vitalog.domain.events.EventCodec;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.facts.FactId;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** How facts follow from wishes, and versions from one another. */
final class Facts {
    private Facts() {}

    /** The fact as an event of the command; its id follows from its content. */
    static Event<?> event(Command command, Fact fact) {
        return new Event<>(
                factId(command, fact).contentId(EventCodec.canonical(fact)).toString(),
                command.caller(),
                command.time(),
                command.subject(),
                fact,
                null,
                command.traceparent());
    }

    /** Which fact it is, whichever version. */
    static FactId factId(Command command, Fact fact) {
        return FactId.of(
                command.subject(), fact.origin(), EventCatalogue.typeOf(fact).kind(), fact.naturalKey(command.time()));
    }

    /** The version of the wished fact that counts now. */
    static FactVersion version(Command command, States states) {
        return states.fact(EntityId.fact(factId(command, command.wish())));
    }

    /** The wish as the next version, or nothing when it is what counts already. */
    static List<Event<?>> next(Command command, FactVersion now) {
        return next(command, command.wish(), now);
    }

    /** {@code fact} as the next version, or nothing when it is what counts already. */
    static List<Event<?>> next(Command command, Fact fact, States states) {
        return next(command, fact, states.fact(EntityId.fact(factId(command, fact))));
    }

    private static List<Event<?>> next(Command command, Fact fact, FactVersion now) {
        if (now.revision() < 0) {
            return List.of(event(command, fact));
        }
        boolean same = event(command, revised(fact, now.revision())).id().equals(now.contentId());
        boolean so = now.retracted() ? fact.retracted() : same;
        return so ? List.of() : List.of(event(command, revised(fact, now.revision() + 1)));
    }

    private static Fact revised(Fact fact, long revision) {
        if (fact.revision() == revision) {
            return fact;
        }
        ObjectNode tree = Json.MAPPER.valueToTree(fact);
        return Json.MAPPER.treeToValue(tree.put("revision", revision), fact.getClass());
    }
}
