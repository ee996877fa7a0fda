package io.vitalog.infra.devices.applehealth;

import io.vitalog.domain.activities.ActivityEvent.ActivityRecorded;
import io.vitalog.infra.devices.applehealth.export.AppleTime;
import io.vitalog.infra.devices.applehealth.export.XmlElement;
import io.vitalog.infra.devices.files.Malformed;
import io.vitalog.infra.devices.files.Numbers;
import io.vitalog.infra.devices.units.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Workouts. Exports have the totals as attributes up to iOS 15 and as statistics since. An export names no id: the
 * start and the sport tell a source's workouts apart.
 */
final class Workouts {
    private final Owner owner;

    Workouts(Owner owner) {
        this.owner = owner;
    }

    void map(XmlElement workout) throws Malformed {
        AppleTime start = AppleTime.of(workout, "startDate");
        AppleTime end = AppleTime.of(workout, "endDate");
        String title = Sport.title(workout.text("workoutActivityType"));
        String sport = Sport.of(title);
        ActivityRecorded recorded = new ActivityRecorded(
                owner.origin(workout),
                start.instant() + "/" + sport,
                sport,
                title,
                end.epochSecond() - start.epochSecond(),
                total(workout, "duration", Dimension.TIME),
                distanceM(workout),
                energyKcal(workout),
                null,
                heartRate(workout, "average"),
                heartRate(workout, "maximum"),
                null,
                null,
                null,
                workout.find("sourceName"),
                null,
                owner.zone(start.offset()),
                0);
        owner.facts().checked(owner.userId(), start.instant(), recorded);
    }

    /** A total of 0 stands where nothing was measured, as indoors. */
    private @Nullable Double distanceM(XmlElement workout) {
        Double metres = total(workout, "totalDistance", Dimension.LENGTH);
        for (XmlElement part : workout.parts()) {
            String type = part.find("type");
            if (metres == null && type != null && type.startsWith("HKQuantityTypeIdentifierDistance")) {
                metres = statistic(part, "sum", Dimension.LENGTH);
            }
        }
        return metres == null || metres == 0 ? null : metres;
    }

    private @Nullable Double energyKcal(XmlElement workout) {
        Double energy = total(workout, "totalEnergyBurned", Dimension.ENERGY);
        for (XmlElement part : workout.parts()) {
            if (energy == null && Quantity.ACTIVE_ENERGY.type().equals(part.find("type"))) {
                energy = statistic(part, "sum", Dimension.ENERGY);
            }
        }
        return energy == null || energy == 0 ? null : energy;
    }

    private @Nullable Double heartRate(XmlElement workout, String which) {
        for (XmlElement part : workout.parts()) {
            if (Quantity.HEART_RATE.type().equals(part.find("type"))) {
                return statistic(part, which, Dimension.RATE);
            }
        }
        return null;
    }

    private @Nullable Double total(XmlElement workout, String attribute, Dimension dimension) {
        return number(workout, attribute, workout.find(attribute + "Unit"), dimension);
    }

    private @Nullable Double statistic(XmlElement part, String attribute, Dimension dimension) {
        return number(part, attribute, part.find("unit"), dimension);
    }

    /** What cannot be read is left out; the workout stands without it. */
    private @Nullable Double number(XmlElement element, String attribute, @Nullable String unit, Dimension dimension) {
        String text = element.find(attribute);
        if (text == null) {
            return null;
        }
        try {
            return dimension.of(Numbers.parse(attribute, text), unit);
        } catch (Malformed malformed) {
            owner.facts().leftOut(malformed.skip(), attribute + ": " + malformed.getMessage());
            return null;
        }
    }
}
