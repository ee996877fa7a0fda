package io.vitalog.query.devices;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.devices.Device;
import io.vitalog.domain.topics.ReadModel;
import io.vitalog.query.pages.DocumentPages;
import io.vitalog.query.pages.Keyset;
import io.vitalog.query.pages.Listing;
import io.vitalog.query.pages.Page;
import io.vitalog.query.pages.PageRequest;
import io.vitalog.query.problems.Problem;
import io.vitalog.query.requests.Ids;
import io.vitalog.query.store.Shape;
import io.vitalog.query.users.KnownUsers;
import io.vitalog.query.users.UserTimeline;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Answers which devices are, or were, a user's. */
@RestController
@RequestMapping(path = "/v1/users/{userId}/devices", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Devices", description = "Devices and when they were whose")
public final class DevicesController {
    private final DocumentPages pages;
    private final KnownUsers known;
    private final UserTimeline timeline;

    public DevicesController(DocumentPages pages, KnownUsers known, UserTimeline timeline) {
        this.pages = pages;
        this.known = known;
        this.timeline = timeline;
    }

    /** The form of a page, for the documentation. */
    @Schema(name = "DevicePage")
    record DevicePage(List<Device> items, @Nullable String next) {}

    @GetMapping
    @Operation(operationId = "listDevices", summary = "Devices by id, those of former times among them")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DevicePage.class)))
    public Mono<ResponseEntity<byte[]>> list(
            @PathVariable String userId,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String cursor) {
        String id = Ids.user(userId);
        Listing devices = Listing.ofUser(ReadModel.DEVICES, id, Keyset.ByText.all("deviceId"), Shape.WHOLE);
        return pages.read(devices, PageRequest.of(limit, cursor, PageRequest.MOST))
                .flatMap(page -> known.orRefuse(id, page))
                .map(Page::answer);
    }

    @GetMapping("/{deviceId}")
    @Operation(operationId = "getDevice", summary = "One device")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Device.class)))
    public Mono<ResponseEntity<byte[]>> get(@PathVariable String userId, @PathVariable String deviceId) {
        String user = Ids.user(userId);
        String device = Ids.resource(deviceId);
        return timeline.one(
                ReadModel.DEVICES,
                user,
                user + "|" + device,
                () -> Problem.UNKNOWN_DEVICE.because("device " + device + " was never paired with " + user));
    }
}
