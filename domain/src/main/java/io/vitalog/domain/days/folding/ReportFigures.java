package io.vitalog.domain.days.folding;

import io.vitalog.domain.days.Figure;
import io.vitalog.domain.days.Figure.SourceFigure;
import io.vitalog.domain.days.folding.DayFacts.Told;
import io.vitalog.domain.feedback.FeedbackEvent.DailyReported;
import io.vitalog.domain.feedback.FeedbackEvent.SessionRated;
import io.vitalog.domain.feedback.Questionnaire;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures of what the user reported: of several answers in a day the newest by event time counts. */
final class ReportFigures {
    private static final String BASIS = "reports";

    private ReportFigures() {}

    /** The newest answer to {@code item} on its own scale, or null when there is none. */
    static @Nullable Figure answer(DayFacts facts, Questionnaire.Item item) {
        List<Told<DailyReported>> answered = facts.all(DailyReported.class).stream()
                .filter(report -> report.fact().answer(item) != null)
                .toList();
        if (answered.isEmpty()) {
            return null;
        }
        Told<DailyReported> newest = answered.getLast();
        List<SourceFigure> sources = DayFacts.byOrigin(answered).entrySet().stream()
                .map(each -> new SourceFigure(
                        each.getKey(),
                        BASIS,
                        value(each.getValue().getLast(), item),
                        each.getValue().size()))
                .toList();
        return new Figure(
                value(newest, item),
                newest.fact().origin(),
                answered.size(),
                BASIS,
                newest.fact().asked().scale(item).label(),
                sources,
                List.of(newest.factId()),
                null);
    }

    /** Foster's load of all sessions rated that day. */
    static @Nullable Figure sessionLoad(DayFacts facts) {
        List<Told<SessionRated>> rated = facts.all(SessionRated.class);
        if (rated.isEmpty()) {
            return null;
        }
        List<SourceFigure> sources = DayFacts.byOrigin(rated).entrySet().stream()
                .map(each -> new SourceFigure(
                        each.getKey(),
                        BASIS,
                        load(each.getValue()),
                        each.getValue().size()))
                .toList();
        String source =
                String.join("+", sources.stream().map(SourceFigure::source).toList());
        return new Figure(
                load(rated),
                source,
                rated.size(),
                BASIS,
                null,
                sources,
                rated.stream().map(Told::factId).toList(),
                null);
    }

    private static double load(List<Told<SessionRated>> rated) {
        return Rounding.amount(
                rated.stream().mapToDouble(each -> each.fact().load()).sum());
    }

    private static double value(Told<DailyReported> report, Questionnaire.Item item) {
        return Objects.requireNonNull(report.fact().answer(item));
    }
}
