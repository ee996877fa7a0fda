package io.vitalog.infra.devices.devicefiles.xml;

import io.vitalog.infra.devices.devicefiles.recordings.Device;
import io.vitalog.infra.devices.devicefiles.recordings.Faults;
import io.vitalog.infra.devices.devicefiles.recordings.HeartRates;
import io.vitalog.infra.devices.devicefiles.recordings.RecordedActivity;
import io.vitalog.infra.devices.devicefiles.recordings.Recording;
import io.vitalog.infra.devices.files.Skip;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads TCX: each activity is one, and those of a multisport session are its legs. Courses are left alone. */
public final class TcxFile implements Elements.Listener {
    private final @Nullable ZoneId zone;
    private final List<Recording> recordings = new ArrayList<>();
    private final List<RecordedActivity> legs = new ArrayList<>();
    private int timeless;
    private boolean multisport;
    private HeartRates heartRates = new HeartRates();
    private @Nullable TcxActivity activity;
    private PointBuilder point = new PointBuilder();
    private TcxDevice device = new TcxDevice();

    private TcxFile(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    /** The recordings of a file; {@code zone} is that of times without one, which TCX does not allow. */
    public static List<Recording> read(byte[] content, @Nullable ZoneId zone, Faults faults) {
        TcxFile file = new TcxFile(zone);
        Elements.walk(content, file, faults);
        file.finishActivity();
        file.finishRecording();
        if (file.timeless > 0 || file.recordings.isEmpty()) {
            String activities = file.timeless == 0 ? "no activity" : "activities without times: " + file.timeless;
            faults.found(Skip.NO_ACTIVITY, "a TCX file, " + activities);
        }
        return file.recordings;
    }

    @Override
    public void begins(String name, String parent, Elements.Attributes attributes) {
        switch (name) {
            case "MultiSportSession" -> multisport = true;
            case "Activity" -> activity = new TcxActivity(attributes.of("Sport"));
            case "Lap" -> {
                if (activity != null) {
                    activity.beginLap(Texts.time(attributes.of("StartTime"), zone));
                }
            }
            case "Trackpoint" -> point = new PointBuilder();
            default -> {}
        }
    }

    @Override
    public void ends(String name, String parent, String text) {
        if (name.equals("MultiSportSession")) {
            finishRecording();
        } else if (activity == null) {
            return;
        } else if (name.equals("Activity")) {
            finishActivity();
        } else if (name.equals("Trackpoint")) {
            activity.add(point, heartRates);
        } else if (name.equals("Track")) {
            activity.interrupt();
        } else {
            tell(activity, name, parent, text);
        }
    }

    private void tell(TcxActivity to, String name, String parent, String text) {
        switch (parent) {
            case "Activity" -> {
                if (name.equals("Id")) {
                    to.id(Texts.time(text, zone));
                }
            }
            case "Lap" -> to.lap(name, Texts.number(text));
            case "AverageHeartRateBpm", "MaximumHeartRateBpm" -> to.lap(parent, Texts.number(text));
            case "HeartRateBpm" -> point.heartRate(Texts.number(text));
            case "Position", "Trackpoint" -> point(name, text);
            case "Creator" -> device.tell(name, text);
            default -> {}
        }
    }

    private void point(String name, String text) {
        switch (name) {
            case "Time" -> point.time(Texts.time(text, zone));
            case "LatitudeDegrees" -> point.latitude(Texts.number(text));
            case "LongitudeDegrees" -> point.longitude(Texts.number(text));
            case "AltitudeMeters" -> point.altitude(Texts.number(text));
            case "DistanceMeters" -> point.distance(Texts.number(text));
            default -> {}
        }
    }

    private void finishActivity() {
        if (activity != null) {
            RecordedActivity recorded = activity.recorded();
            if (recorded == null) {
                timeless++;
            } else {
                legs.add(recorded);
            }
            activity = null;
            if (!multisport) {
                finishRecording();
            }
        }
    }

    private void finishRecording() {
        if (!legs.isEmpty()) {
            recordings.add(new Recording(device.device(), null, List.copyOf(legs), heartRates));
        }
        legs.clear();
        multisport = false;
        heartRates = new HeartRates();
        device = new TcxDevice();
    }

    /** What a creator tells of itself. Devices of Garmin tell the numbers that their FIT files tell too. */
    private static final class TcxDevice {
        private @Nullable String name;
        private @Nullable String unit;
        private @Nullable String product;

        void tell(String element, String text) {
            switch (element) {
                case "Name" -> name = text;
                case "UnitId" -> unit = text;
                case "ProductID" -> product = text;
                default -> {}
            }
        }

        Device device() {
            Double serial = Texts.number(unit);
            return serial == null || serial == 0
                    ? name == null ? Device.UNTOLD : Device.of(name, name)
                    : Device.of(name, "garmin", product, unit);
        }
    }
}
