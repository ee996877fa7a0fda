package io.vitalog.domain.decisions.states;

/** What a decision may ask: the state of any entity of the command's aggregate. */
@FunctionalInterface
public interface States {
    State of(EntityId id);

    default Account account(String userId) {
        return (Account) of(EntityId.account(userId));
    }

    default SessionCourse session(String userId, String sessionId) {
        return (SessionCourse) of(EntityId.session(userId, sessionId));
    }

    default FactVersion fact(EntityId id) {
        return (FactVersion) of(id);
    }
}
