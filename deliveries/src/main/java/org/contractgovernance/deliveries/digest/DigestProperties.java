package org.contractgovernance.deliveries.digest;

import java.time.LocalTime;
import java.util.List;
import org.contractgovernance.contracts.deadline.DigestMailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who receives the digest of deadlines.
 *
 * @param mailboxes who receives it; nobody where none is configured
 * @param at when it is sent each day, in the council's time
 * @param from the address that it is sent from
 * @param address where the application is found, for the addresses in the message: {@code https://governance.example.org}
 */
@ConfigurationProperties("contract-governance.digest")
record DigestProperties(
        @DefaultValue List<DigestMailbox> mailboxes,
        @DefaultValue("07:00") LocalTime at,
        @Nullable String from,
        @Nullable String address) {}
