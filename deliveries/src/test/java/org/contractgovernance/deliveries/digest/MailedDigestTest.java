package org.contractgovernance.deliveries.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.deadline.DeadlineDigest;
import org.contractgovernance.contracts.deadline.DeadlineDigest.OfContract;
import org.contractgovernance.contracts.deadline.DigestMailbox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailedDigestTest {

    private static final DigestMailbox DESK =
            new DigestMailbox("desk@council.example", Role.COMMISSIONER, Set.of("learning"));
    private static final DeadlineDigest DIGEST =
            new DeadlineDigest(LocalDate.of(2016, 5, 11), List.of(new OfContract("learning", 1, 0, List.of())));

    private final GreenMail received = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @BeforeEach
    void start() {
        received.start();
        sender.setHost("127.0.0.1");
        sender.setPort(received.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        received.stop();
    }

    private MailedDigest digest(DigestMailbox mailbox, @Nullable String from, @Nullable String address) {
        return new MailedDigest(sender, new DigestProperties(List.of(mailbox), LocalTime.of(7, 0), from, address));
    }

    private MailedDigest digest() {
        return digest(DESK, "governance@council.example", "https://governance.council.example/");
    }

    @Test
    void aDigestIsSentUnderItsName() throws Exception {
        digest().send(DESK, DIGEST, "deadline-digest-1.2016-05-11");

        MimeMessage[] messages = received.getReceivedMessages();
        assertThat(messages).hasSize(1);
        assertThat(messages[0].getMessageID()).isEqualTo("<deadline-digest-1.2016-05-11@contract-governance>");
        assertThat(messages[0].getSubject()).isEqualTo("2016-05-11: 1 overdue, 0 due soon");
        assertThat(messages[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(messages[0].getAllRecipients())
                .hasSize(1)
                .allMatch(each -> each.toString().equals("desk@council.example"));
        assertThat(messages[0].getContent().toString())
                .contains("https://governance.council.example/api/v1/contracts/learning/calendar");
    }

    @Test
    void aServerThatIsAwayIsSaid() {
        received.stop();

        assertThatThrownBy(() -> digest().send(DESK, DIGEST, "deadline-digest-1.2016-05-11"))
                .isInstanceOf(MailSendException.class);
    }

    @ParameterizedTest
    @CsvSource({
        ", https://governance.council.example, from",
        "nobody, https://governance.council.example, from",
        "'a@council.example\nBcc: b@c.example', https://governance.council.example, from",
        "governance@council.example, , address",
        "governance@council.example, governance.council.example, address"
    })
    void whatIsConfiguredIsChecked(String from, String address, String setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> digest(DESK, from, address))
                .withMessageContaining("contract-governance.digest." + setting);
    }

    @Test
    void aMailboxIsOfARoleThatReadsDeadlinesAndOfContracts() {
        for (DigestMailbox bad : List.of(
                new DigestMailbox("desk@council.example", Role.RISK_TOOL, Set.of("learning")),
                new DigestMailbox("desk@council.example", Role.COMMISSIONER, Set.of()),
                new DigestMailbox("desk", Role.COMMISSIONER, Set.of("learning")))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> digest(bad, "governance@council.example", "https://governance.council.example"))
                    .withMessageContaining("mailboxes");
        }
    }
}
