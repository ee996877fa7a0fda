package io.vitalog.infra.local.architecture.offences.domain;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class ReadsTheClock {
    private static final Logger LOG = LoggerFactory.getLogger(ReadsTheClock.class);

    private ReadsTheClock() {}

    static void tell() {
        LOG.info("it is {}", Instant.now());
    }
}
