package io.vitalog.infra.devices.devicefiles.xml;

import io.vitalog.infra.devices.devicefiles.recordings.Device;
import io.vitalog.infra.devices.devicefiles.recordings.Faults;
import io.vitalog.infra.devices.devicefiles.recordings.HeartRates;
import io.vitalog.infra.devices.devicefiles.recordings.RecordedActivity;
import io.vitalog.infra.devices.devicefiles.recordings.Recording;
import io.vitalog.infra.devices.devicefiles.recordings.Sports;
import io.vitalog.infra.devices.devicefiles.recordings.Track;
import io.vitalog.infra.devices.files.Skip;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads GPX: each track with times is an activity. Waypoints and routes were not recorded, and are left alone. */
public final class GpxFile implements Elements.Listener {
    private final @Nullable ZoneId zone;
    private final List<Recording> recordings = new ArrayList<>();
    private int untimed;
    private Track track = new Track();
    private HeartRates heartRates = new HeartRates();
    private PointBuilder point = new PointBuilder();
    private boolean inTrack;
    private @Nullable String title;
    private @Nullable String type;

    private GpxFile(@Nullable ZoneId zone) {
        this.zone = zone;
    }

    /** The recordings of a file; {@code zone} is that of times without one, which GPX does not allow. */
    public static List<Recording> read(byte[] content, @Nullable ZoneId zone, Faults faults) {
        GpxFile file = new GpxFile(zone);
        Elements.walk(content, file, faults);
        file.finish();
        if (file.untimed > 0 || file.recordings.isEmpty()) {
            String tracks = file.untimed == 0 ? "no track" : "tracks without times: " + file.untimed;
            faults.found(Skip.NO_ACTIVITY, "a GPX file, " + tracks);
        }
        return file.recordings;
    }

    @Override
    public void begins(String name, String parent, Elements.Attributes attributes) {
        switch (name) {
            case "trk" -> inTrack = true;
            case "trkpt" -> {
                point = new PointBuilder();
                point.latitude(Texts.number(attributes.of("lat")));
                point.longitude(Texts.number(attributes.of("lon")));
            }
            default -> {}
        }
    }

    @Override
    public void ends(String name, String parent, String text) {
        if (!inTrack) {
            return;
        }
        switch (name) {
            case "trk" -> finish();
            case "trkseg" -> track.interrupt();
            case "trkpt" -> point.addTo(track, heartRates);
            case "ele" -> point.altitude(Texts.number(text));
            case "time" -> point.time(Texts.time(text, zone));
            case "hr", "heartrate" -> point.heartRate(Texts.number(text));
            case "name" -> title = parent.equals("trk") ? Texts.title(text) : title;
            case "type" -> type = parent.equals("trk") ? text : type;
            default -> {}
        }
    }

    /** Ends the track that was begun, if one was. */
    private void finish() {
        Instant first = track.first();
        Instant last = track.last();
        if (first != null && last != null) {
            recordings.add(new Recording(Device.UNTOLD, null, List.of(activity(first, last)), heartRates));
        } else if (inTrack) {
            untimed++;
        }
        inTrack = false;
        track = new Track();
        heartRates = new HeartRates();
        title = null;
        type = null;
    }

    private RecordedActivity activity(Instant first, Instant last) {
        return new RecordedActivity(
                first,
                Sports.word(type, null),
                title,
                Duration.between(first, last).toMillis() / 1000.0,
                track.activeS(),
                track.distanceM(),
                null,
                null,
                null,
                track.elevationGainM());
    }
}
