package org.contractgovernance.query.notary;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.registers.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a time stamping authority (RFC 3161) from time to time to date the latest checkpoint, so that not even the holder of the notary's
 * key can invent an earlier record afterwards. A person who trusts the authority checks its answers with {@code openssl ts -verify}.
 */
final class TimeStamps {

    private static final Logger LOG = LoggerFactory.getLogger(TimeStamps.class);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(10);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofMinutes(5);
    private static final int LONGEST = 1 << 16;

    private final DataSource dataSource;
    private final OutsideFolder folder;
    private final URI service;
    private final Duration every;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWERED_WITHIN).build();
    private Instant notBefore = Instant.EPOCH;

    private record DueStamp(long size, String note) {}

    /**
     * @param folder the notary's folder, which keeps the answers too
     * @param service the authority's address
     * @param every the interval, where there is something new
     */
    TimeStamps(DataSource dataSource, Path folder, URI service, Duration every, Clock clock) {
        this.dataSource = dataSource;
        this.folder = new OutsideFolder(folder);
        this.service = service;
        this.every = every;
        this.clock = clock;
    }

    /** Asks when it is time. An authority that does not answer is asked again later, and delays nothing. */
    void keepUp() throws SQLException, IOException {
        Instant now = clock.instant();
        if (now.isBefore(notBefore)) {
            return;
        }
        DueStamp due = due();
        if (due == null) {
            notBefore = now.plus(every.dividedBy(10));
            return;
        }
        try {
            byte[] answer = ask(due.note().getBytes(StandardCharsets.UTF_8));
            folder.keepTimeStamp(due.size(), answer);
            keep(due.size(), answer);
            notBefore = now.plus(every);
        } catch (IOException | TSPException e) {
            LOG.warn(
                    "the time stamping authority did not say that checkpoint {} was there: {}",
                    due.size(),
                    e.toString());
            notBefore = now.plus(TRY_AGAIN_AFTER);
        }
    }

    /** The latest checkpoint, where it has no time stamp and the last time stamp is old enough. */
    private @Nullable DueStamp due() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return Sql.of("""
                            SELECT c.size, c.note FROM audit.checkpoint c
                             WHERE c.tree = '' AND c.size > coalesce((SELECT max(size) FROM audit.time_stamp), 0)
                               AND NOT EXISTS (SELECT FROM audit.time_stamp
                                                -- one of the future is of a clock that was ahead
                                                WHERE made_at BETWEEN clock_timestamp() - make_interval(secs => ?)
                                                                  AND clock_timestamp())
                             ORDER BY c.size DESC LIMIT 1
                            """, every.toMillis() / 1_000.0)
                    .first(connection, row -> new DueStamp(row.getLong(1), row.getString(2)));
        }
    }

    private void keep(long size, byte[] answer) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            Sql.of("INSERT INTO audit.time_stamp (size, answer) VALUES (?, ?) ON CONFLICT DO NOTHING", size, answer)
                    .run(connection);
        }
    }

    private byte[] ask(byte[] note) throws IOException, TSPException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request =
                generator.generate(TSPAlgorithms.SHA256, Hash.of(note).bytes(), new BigInteger(64, random));
        HttpRequest asked = HttpRequest.newBuilder(service)
                .timeout(ANSWERED_WITHIN)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                .build();
        try {
            HttpResponse<byte[]> answered = http.send(
                    asked, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LONGEST));
            if (answered.statusCode() != 200) {
                throw new IOException("it answered " + answered.statusCode());
            }
            TimeStampResponse response = new TimeStampResponse(answered.body());
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new TSPException("it refused: " + response.getStatusString());
            }
            return answered.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
