package io.vitalog.domain.courses.kinds;

import io.vitalog.domain.courses.Course;
import io.vitalog.domain.courses.Told;
import io.vitalog.domain.devices.Device;
import io.vitalog.domain.devices.DeviceEvent;
import io.vitalog.domain.events.Event;
import io.vitalog.domain.facts.Fact;
import io.vitalog.domain.plans.Plan;
import io.vitalog.domain.plans.PlanEvent;
import io.vitalog.domain.topics.Topic;
import io.vitalog.domain.topics.Topics;
import io.vitalog.domain.wellness.Session;
import io.vitalog.domain.wellness.WellnessSessionEvent;
import java.util.function.Function;

/**
 * How a read model follows from the facts of one resource.
 *
 * @param source the topic of the facts
 * @param target the topic of the read model
 * @param concept what the facts are
 * @param resourceId the resource that a fact is about
 * @param most how many facts of one type count: the latest. It bounds what is written anew with every fact
 * @param readModel what follows
 * @param fold how it follows
 */
public record CourseKind<F extends Fact, R>(
        Topic source,
        Topic target,
        Class<F> concept,
        Function<F, String> resourceId,
        int most,
        Class<R> readModel,
        Function<Course<F>, R> fold) {
    private static final int MOST = 200;

    public static final CourseKind<WellnessSessionEvent, Session> SESSIONS = new CourseKind<>(
            Topics.WELLNESS_SESSIONS,
            Topics.SESSIONS,
            WellnessSessionEvent.class,
            WellnessSessionEvent::sessionId,
            Session.MOST_PROGRESS,
            Session.class,
            Session::of);

    public static final CourseKind<DeviceEvent, Device> DEVICES = new CourseKind<>(
            Topics.DEVICES, Topics.PAIRINGS, DeviceEvent.class, DeviceEvent::deviceId, MOST, Device.class, Device::of);

    public static final CourseKind<PlanEvent, Plan> PLANS = new CourseKind<>(
            Topics.PLANS, Topics.PLAN_COURSES, PlanEvent.class, PlanEvent::planId, MOST, Plan.class, Plan::of);

    /**
     * The key of the resource that {@code event} is about: {@code user|resource}.
     *
     * @throws IllegalArgumentException if the event is of another concept
     */
    public String key(Event<?> event) {
        return event.subject() + "|" + resourceId.apply(fact(event));
    }

    /** The course of the resource that {@code event} is about, before anything was told of it. */
    public Course<F> begin(Event<?> event) {
        return Course.of(event.subject(), resourceId.apply(fact(event)));
    }

    /** The course with what {@code event} tells, or the very same one if that is nothing new. */
    public Course<F> after(Course<F> course, Event<?> event) {
        F fact = fact(event);
        return course.with(new Told<>(event.factId(), event.time(), event.version(), fact), most);
    }

    private F fact(Event<?> event) {
        if (!concept.isInstance(event.fact())) {
            throw new IllegalArgumentException(
                    "type '" + event.type().name() + "' does not belong in " + source.name());
        }
        return concept.cast(event.fact());
    }
}
