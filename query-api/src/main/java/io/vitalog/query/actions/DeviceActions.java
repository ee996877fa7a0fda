package io.vitalog.query.actions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.vitalog.domain.commands.CommandType;
import io.vitalog.domain.devices.DeviceEvent.DevicePaired;
import io.vitalog.query.commands.Act;
import io.vitalog.query.commands.Actions;
import io.vitalog.query.requests.Ids;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pairing of devices. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Devices", description = "Whose a device is")
public final class DeviceActions {
    private final Actions actions;

    public DeviceActions(Actions actions) {
        this.actions = actions;
    }

    @PostMapping("/v1/users/{userId}/devices")
    @Operation(operationId = "pairDevice", summary = "Pair a device; of two users who ask at once one is refused")
    @RequestBody(content = @Content(schema = @Schema(implementation = DevicePaired.class)))
    public Mono<ResponseEntity<byte[]>> pairDevice(@PathVariable String userId, ServerHttpRequest request) {
        return actions.take(
                Act.of(CommandType.PAIR_DEVICE, Ids.user(userId)).creatingAt("/v1/users/" + userId + "/devices"),
                request);
    }

    @DeleteMapping("/v1/users/{userId}/devices/{deviceId}")
    @Operation(operationId = "unpairDevice", summary = "Unpair a device")
    public Mono<ResponseEntity<byte[]>> unpairDevice(
            @PathVariable String userId, @PathVariable String deviceId, ServerHttpRequest request) {
        return actions.take(Act.of(CommandType.UNPAIR_DEVICE, Ids.user(userId)).saying("deviceId", deviceId), request);
    }
}
