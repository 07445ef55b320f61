package org.contractgovernance.query.notary;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariDataSource;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.contractgovernance.contracts.proof.Hash;
import org.contractgovernance.contracts.proof.signing.Signer;
import org.contractgovernance.database.TestDatabase;
import org.contractgovernance.registers.ManyEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real time stamping authority, if a small one, says that a checkpoint was there. */
class TimeStampsIT {

    private static final Signer SIGNER = Signer.of("notary.example", Signer.newKey(), List.of());

    private final ManyEvents many = new ManyEvents(17, 0);
    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    private Path folder;

    private HikariDataSource pool;
    private HttpServer server;
    private volatile boolean refuses;

    @BeforeEach
    void start() throws Exception {
        pool = TestDatabase.create().pool();
        TimeStampResponseGenerator authority = authority();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.incrementAndGet();
                TimeStampRequest request =
                        new TimeStampRequest(exchange.getRequestBody().readAllBytes());
                TimeStampResponse response =
                        authority.generate(request, BigInteger.valueOf(asked.get()), Date.from(Instant.now()));
                byte[] answer = response.getEncoded();
                exchange.sendResponseHeaders(refuses ? 503 : 200, answer.length);
                exchange.getResponseBody().write(answer);
            } catch (TSPException e) {
                throw new IllegalStateException(e);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        pool.close();
    }

    private static TimeStampResponseGenerator authority() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        X500Name name = new X500Name("CN=A time stamping authority");
        X509CertificateHolder certificate = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(Instant.now().minusSeconds(60)),
                        Date.from(Instant.now().plusSeconds(3_600)),
                        name,
                        keys.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
        DigestCalculator digests =
                new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build(
                                "SHA256withRSA",
                                keys.getPrivate(),
                                new JcaX509CertificateConverter().getCertificate(certificate)),
                digests,
                new ASN1ObjectIdentifier("1.2.3.4"));
        tokens.addCertificates(new JcaCertStore(List.of(certificate)));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED);
    }

    private void sign(int events) throws Exception {
        try (Connection connection = pool.getConnection()) {
            many.append(connection, events);
        }
        assertThat(new Notary(pool, SIGNER, 100).step()).isEqualTo(events);
    }

    private TimeStamps timeStamps(Duration every) {
        return new TimeStamps(
                pool,
                folder,
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()),
                every,
                Clock.systemUTC());
    }

    @Test
    void theLatestCheckpointIsStampedOnceInAWhile() throws Exception {
        TimeStamps hourly = timeStamps(Duration.ofHours(1));
        hourly.keepUp();
        assertThat(asked).hasValue(0);

        sign(20);
        timeStamps(Duration.ofHours(1)).keepUp();
        sign(5);
        timeStamps(Duration.ofHours(1)).keepUp();
        assertThat(asked).hasValue(1);
        byte[] answer = Files.readAllBytes(folder.resolve("time-stamps/20.tsr"));
        String note = JdbcClient.create(pool)
                .sql("SELECT note FROM audit.checkpoint WHERE tree = '' AND size = 20")
                .query(String.class)
                .single();
        assertThat(new TimeStampResponse(answer)
                        .getTimeStampToken()
                        .getTimeStampInfo()
                        .getMessageImprintDigest())
                .isEqualTo(Hash.of(note.getBytes(StandardCharsets.UTF_8)).bytes());

        timeStamps(Duration.ZERO).keepUp();
        assertThat(folder.resolve("time-stamps/25.tsr")).exists();
        timeStamps(Duration.ZERO).keepUp();
        assertThat(asked).as("nothing new").hasValue(2);
    }

    @Test
    void anAuthorityThatFailsKeepsNobodyAndIsNotAskedAtOnceAgain() throws Exception {
        refuses = true;
        sign(20);
        TimeStamps stamps = timeStamps(Duration.ZERO);
        stamps.keepUp();
        stamps.keepUp();
        assertThat(asked).hasValue(1);
        assertThat(folder.resolve("time-stamps")).doesNotExist();
    }
}
