package org.contractgovernance.deliveries.calling;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls receivers, only where {@link Destinations} allows it, and without proxy, redirects, cookies, retries or decompression. A time limit
 * covers the whole call, so that a receiver which answers byte by byte is cut off too.
 */
public final class Outgoing implements AutoCloseable {

    /** How long a connection is reused before the host's name is resolved again. */
    private static final Duration CONNECTION_LIVES = Duration.ofMinutes(1);

    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Outgoing.class);

    private final CloseableHttpClient client;
    private final Duration within;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("risk-tool-deadlines").daemon().factory());

    /**
     * @param connections so many at most at a time, in all
     * @param within how long a call may take from beginning to end
     */
    public Outgoing(Destinations destinations, int connections, int connectionsOfHost, Duration within) {
        this.within = within;
        Timeout connects = Timeout.of(within.compareTo(CONNECTS_WITHIN) < 0 ? within : CONNECTS_WITHIN);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Checked(destinations))
                        .setMaxConnTotal(connections)
                        .setMaxConnPerRoute(connectionsOfHost)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connects)
                                .setSocketTimeout(Timeout.of(within))
                                .setTimeToLive(Timeout.of(CONNECTION_LIVES))
                                .setIdleTimeout(Timeout.of(IDLE))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(within))
                        .setResponseTimeout(Timeout.of(within))
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setContentCompressionEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                // the connection goes to the address that was checked, whatever proxy the machine's settings name
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setUserAgent("contract-governance")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    /** Checks the addresses of a name at the moment of the connection to them. */
    private record Checked(Destinations destinations) implements DnsResolver {

        @Override
        public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
            return destinations.addresses(host, port).stream()
                    .map(each -> new InetSocketAddress(each, port))
                    .toList();
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return destinations.addresses(host, -1).toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /** Sends a body to an address that was {@link Destinations#checked}. */
    public Reply post(URI address, Map<String, String> headers, byte[] body) throws IOException {
        HttpPost post = new HttpPost(address);
        headers.forEach(post::setHeader);
        post.setEntity(new ByteArrayEntity(body, null));
        Future<?> deadline = deadlines.schedule(post::cancel, within.toMillis(), TimeUnit.MILLISECONDS);
        try {
            ClassicHttpResponse response = client.executeOpen(HttpHost.create(address), post, null);
            try {
                return reply(response, post);
            } finally {
                letGo(response);
            }
        } finally {
            deadline.cancel(false);
        }
    }

    private static Reply reply(ClassicHttpResponse response, HttpPost post) throws IOException {
        Header retryAfter = response.getFirstHeader("Retry-After");
        HttpEntity entity = response.getEntity();
        byte[] read = entity == null ? new byte[0] : entity.getContent().readNBytes(Reply.READ);
        if (read.length == Reply.READ) {
            // closing an answer would read it to its end, which may never come, so the connection is cut
            post.cancel();
        }
        return new Reply(
                response.getCode(),
                retryAfter == null ? null : retryAfter.getValue(),
                new String(read, StandardCharsets.UTF_8));
    }

    private static void letGo(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException e) {
            LOG.trace("what is left of an answer is not read", e);
        }
    }

    @Override
    public void close() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
