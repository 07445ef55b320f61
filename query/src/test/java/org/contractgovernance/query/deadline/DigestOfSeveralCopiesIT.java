package org.contractgovernance.query.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.Query;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.deadline.Deadline;
import org.contractgovernance.contracts.deadline.DeadlineDigest;
import org.contractgovernance.contracts.deadline.DigestMailbox;
import org.contractgovernance.contracts.deadline.DigestPost;
import org.contractgovernance.contracts.register.AsOf;
import org.contractgovernance.contracts.register.Page;
import org.contractgovernance.query.telling.Copies;
import org.contractgovernance.query.telling.Logged;
import org.contractgovernance.query.telling.Nobody;
import org.contractgovernance.registers.EngineOnPostgreSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Three copies send each mailbox its digest once a day, whatever the mail server does. It is winter: London's time is UTC. */
@ResourceLock(value = "logging", mode = ResourceAccessMode.READ)
class DigestOfSeveralCopiesIT extends EngineOnPostgreSql {

    private static final Instant BEFORE = Instant.parse("2026-01-05T06:59:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final DigestMailbox CONTRACTS =
            new DigestMailbox("contracts@council.example", Role.COMMISSIONER, Set.of("one"));
    private static final DigestMailbox DESK = new DigestMailbox("desk@provider.example", Role.PROVIDER, Set.of("one"));

    private final Copies copies = new Copies(BEFORE);
    private final List<String> tried = Collections.synchronizedList(new ArrayList<>());
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private boolean refuses;

    @BeforeEach
    void threeCopies() {
        copies.start(3, pool, () -> new DigestJob(new Post(), OneOverdue::new, new Nobody(), copies.clock()).tasks());
    }

    private final class Post implements DigestPost {

        @Override
        public List<DigestMailbox> mailboxes() {
            return List.of(CONTRACTS, DESK);
        }

        @Override
        public LocalTime at() {
            return LocalTime.of(7, 0);
        }

        @Override
        public void send(DigestMailbox to, DeadlineDigest digest, String name) {
            String message = to.as().code() + " " + digest.day();
            tried.add(message);
            if (refuses && to.equals(CONTRACTS)) {
                throw new IllegalStateException("contracts@council.example: greylisted");
            }
            taken.add(message);
        }
    }

    private static final class OneOverdue implements Queries {

        @Override
        @SuppressWarnings("unchecked")
        public <A> A ask(Query<A> query, Caller caller) {
            return (A) new Page<Deadline>(
                    List.of(),
                    1,
                    Map.of("state", Map.of("overdue", 1L)),
                    null,
                    Map.of(),
                    List.of(),
                    new AsOf(1, null, LocalDate.EPOCH));
        }
    }

    @Test
    void eachMailboxHasOneMessageADay() throws Exception {
        for (int hour = 0; hour < 30; hour++) {
            copies.after(hour == 0 ? MINUTE : Duration.ofHours(1));
        }
        assertThat(taken)
                .containsExactlyInAnyOrder(
                        "commissioner 2026-01-05",
                        "provider 2026-01-05",
                        "commissioner 2026-01-06",
                        "provider 2026-01-06");
    }

    @Test
    void whatTheMailServerRefusesAtFirstIsSentOnceItAccepts() throws Exception {
        refuses = true;
        try (Logged log = new Logged(DigestJob.class)) {
            copies.after(MINUTE);
            copies.after(MINUTE);
            assertThat(taken).containsExactly("provider 2026-01-05");
            assertThat(tried).filteredOn("commissioner 2026-01-05"::equals).hasSize(2);
            refuses = false;
            for (int minute = 0; minute < 10; minute++) {
                copies.after(MINUTE);
            }
            assertThat(taken).containsExactly("provider 2026-01-05", "commissioner 2026-01-05");
            assertThat(log.toActOn()).singleElement().asString().doesNotContain("council.example");
        }
    }

    @Test
    void aMailServerThatIsAwayForLongIsTriedSixTimesADayAndNamedTwice() throws Exception {
        refuses = true;
        try (Logged log = new Logged(DigestJob.class)) {
            for (int minute = 0; minute < 35; minute++) {
                copies.after(MINUTE);
            }
            assertThat(tried).filteredOn("commissioner 2026-01-05"::equals).hasSize(6);
            assertThat(taken).containsExactly("provider 2026-01-05");
            assertThat(log.toActOn()).hasSize(2);
            assertThat(log.toActOn().getLast()).contains("not before the next day");
            // at seven on the next day
            copies.after(Duration.ofHours(24).minusMinutes(34));
            assertThat(tried).filteredOn("commissioner 2026-01-06"::equals).hasSize(1);
            refuses = false;
            copies.after(MINUTE);
        }
        // the digest says what is due on its own day, so that the next one lacks nothing
        assertThat(taken)
                .containsExactlyInAnyOrder("provider 2026-01-05", "provider 2026-01-06", "commissioner 2026-01-06");
    }
}
