package org.contractgovernance.deliveries.calling;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.contractgovernance.contracts.risktool.SubscriptionRule;
import org.contractgovernance.contracts.rule.BrokenRule;

/**
 * Decides which addresses may be called: addresses on the internet, and hosts that the operator allows. A host's name is resolved again for
 * every connection, and the connection goes to exactly the address that was checked here.
 */
public final class Destinations {

    /** Longest address of a receiver. In characters. */
    static final int LONGEST = 500;

    private static final String POINTER = "/address";
    private static final int HIGHEST_PORT = 65_535;
    private static final int LONGEST_NAME = 253;

    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile("(" + BYTE + "\\.){3}" + BYTE);
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

    /**
     * A name whose last part is not a number. Programs read other forms with digits, such as {@code 2130706433}, {@code 0177.1} or
     * {@code 0x7f.1}, as different addresses.
     */
    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*(?!0x[0-9a-f]*$)[a-z0-9-]*[a-z][a-z0-9-]*");

    /** Resolves names. */
    public interface Names {

        /** Every address of a name. */
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Set<String> allowed;
    private final Names names;

    /** @param allowed hosts, or hosts with a port, that may be inside the network and may do without TLS */
    public Destinations(Set<String> allowed, Names names) {
        this.allowed = Set.copyOf(
                allowed.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList());
        this.names = names;
    }

    /** A receiver's address, refused unless it may be called. */
    public URI checked(String written) {
        URI address = parsed(written);
        try {
            addresses(address.getHost(), port(address));
        } catch (UnknownHostException e) {
            throw BrokenRule.because(SubscriptionRule.ADDRESS_INSIDE, e).at(POINTER);
        }
        return address;
    }

    /** The present addresses of a host's name, refused unless every one may be called. */
    List<InetAddress> addresses(String host, int port) throws UnknownHostException {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        List<InetAddress> found = List.of(names.of(bare));
        if (found.isEmpty()) {
            throw new UnknownHostException(host);
        }
        if (!isAllowed(host, port) && found.stream().anyMatch(SpecialPurpose::is)) {
            throw new RefusedAddress(host);
        }
        return found;
    }

    private URI parsed(String written) {
        URI address;
        try {
            address = written.length() > LONGEST ? null : new URI(written);
        } catch (URISyntaxException e) {
            throw BrokenRule.because(SubscriptionRule.ADDRESS_IS_NONE, e).at(POINTER);
        }
        if (address == null
                || address.getHost() == null
                || address.getScheme() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null
                || address.getPort() == 0
                || address.getPort() > HIGHEST_PORT
                || !isWrittenPlainly(address.getHost().toLowerCase(Locale.ROOT))
                || !isSchemeOf(address)) {
            throw BrokenRule.of(SubscriptionRule.ADDRESS_IS_NONE).at(POINTER);
        }
        return address;
    }

    private boolean isSchemeOf(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("https") || (scheme.equals("http") && isAllowed(address.getHost(), port(address)));
    }

    private static boolean isWrittenPlainly(String host) {
        return host.length() <= LONGEST_NAME
                && (IPV4.matcher(host).matches()
                        || IPV6.matcher(host).matches()
                        || NAME.matcher(host).matches());
    }

    private boolean isAllowed(String host, int port) {
        String bare = host.toLowerCase(Locale.ROOT);
        String lower = bare.contains(":") && !bare.startsWith("[") ? "[" + bare + "]" : bare;
        return allowed.contains(lower) || allowed.contains(lower + ":" + port);
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "http".equalsIgnoreCase(address.getScheme()) ? 80 : 443;
    }
}
