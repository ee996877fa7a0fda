package io.vitalog.query.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the events of a request.
 *
 * @param accepted how many are in the inbox, safe on the broker
 * @param refused those that are not, by their place in the request; all others were accepted
 */
public record Taken(int accepted, List<Refused> refused) {
    /**
     * An event that was not taken.
     *
     * @param index its place in the request, from 0
     * @param id as the event states it
     * @param code stable, for machines
     * @param rule the rule that it broke, in words
     */
    public record Refused(int index, @Nullable String id, String code, String rule) {}
}
