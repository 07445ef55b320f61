package org.contractgovernance.contracts.deadline;

import java.time.LocalTime;
import java.util.List;

/** Sends digests of deadlines. There is none where no mailbox is configured. */
public interface DigestPost {

    /** The mailboxes that receive a digest. */
    List<DigestMailbox> mailboxes();

    /** When digests are sent each day, in the council's time. */
    LocalTime at();

    /**
     * Sends a digest. Returns when the mail server has taken it.
     *
     * @param to the mailbox
     * @param digest what is due
     * @param name the name of the message, which is the same when it is sent again
     */
    void send(DigestMailbox to, DeadlineDigest digest, String name);
}
