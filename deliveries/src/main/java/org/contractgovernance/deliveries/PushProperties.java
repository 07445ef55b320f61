package org.contractgovernance.deliveries;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How deliveries are sent.
 *
 * @param allowedHosts hosts, or hosts with a port, that may be called although they are inside the network or speak without TLS
 * @param keyFile file of the key that secrets are encrypted with in the database: 32 bytes in Base64
 * @param retryAfter the delays after failed attempts: the schedule of Standard Webhooks
 * @param answersWithin how long a call of a receiver may take
 */
@ConfigurationProperties("contract-governance.risk-tool")
record PushProperties(
        @DefaultValue Set<String> allowedHosts,
        @Nullable Path keyFile,

        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
        List<Duration> retryAfter,

        @DefaultValue("15s") Duration answersWithin) {}
