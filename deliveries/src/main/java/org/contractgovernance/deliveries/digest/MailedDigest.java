package org.contractgovernance.deliveries.digest;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.contractgovernance.contracts.access.Role;
import org.contractgovernance.contracts.deadline.DeadlineDigest;
import org.contractgovernance.contracts.deadline.DigestMailbox;
import org.contractgovernance.contracts.deadline.DigestPost;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends digests through the mail server that Spring's {@code spring.mail} names. */
final class MailedDigest implements DigestPost {

    private static final Set<Role> READERS =
            EnumSet.of(Role.COMMISSIONER, Role.PROVIDER, Role.REVIEWER, Role.AUDITOR, Role.ADMINISTRATOR);

    private final JavaMailSender server;
    private final List<DigestMailbox> mailboxes;
    private final LocalTime at;
    private final InternetAddress from;
    private final String base;

    MailedDigest(JavaMailSender server, DigestProperties given) {
        this.server = server;
        this.mailboxes = List.copyOf(given.mailboxes());
        this.at = given.at();
        this.from = address("from", given.from());
        for (DigestMailbox each : mailboxes) {
            address("mailboxes", each.address());
            if (!READERS.contains(each.as()) || each.contracts().isEmpty()) {
                throw new IllegalArgumentException(
                        "contract-governance.digest.mailboxes: each mailbox is of a role that reads"
                                + " deadlines, and names its contracts");
            }
        }
        String found = given.address();
        if (found == null || !(found.startsWith("https://") || found.startsWith("http://"))) {
            throw new IllegalArgumentException("contract-governance.digest.address says where the application is found:"
                    + " https://governance.example.org");
        }
        this.base = found.endsWith("/") ? found.substring(0, found.length() - 1) : found;
    }

    private static InternetAddress address(String setting, @Nullable String text) {
        try {
            if (text != null) {
                return new InternetAddress(text, true);
            }
        } catch (AddressException e) {
            // said below, without the address
        }
        throw new IllegalArgumentException(
                "contract-governance.digest.%s: not an address of a mailbox".formatted(setting));
    }

    @Override
    public List<DigestMailbox> mailboxes() {
        return mailboxes;
    }

    @Override
    public LocalTime at() {
        return at;
    }

    @Override
    public void send(DigestMailbox to, DeadlineDigest digest, String name) {
        MimeMessage message = server.createMimeMessage();
        try {
            message.setFrom(from);
            message.setRecipient(MimeMessage.RecipientType.TO, address("mailboxes", to.address()));
            message.setSubject(digest.subject(), StandardCharsets.UTF_8.name());
            message.setText(digest.text(base), StandardCharsets.UTF_8.name());
            message.setHeader("Message-ID", "<%s@contract-governance>".formatted(name));
            // no automatic answer is wanted (RFC 3834)
            message.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException e) {
            throw new IllegalStateException("a digest could not be written", e);
        }
        server.send(message);
    }
}
