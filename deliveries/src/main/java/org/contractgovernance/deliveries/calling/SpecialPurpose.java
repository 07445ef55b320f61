package org.contractgovernance.deliveries.calling;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses that no receiver on the internet can have: IANA's registries of special-purpose addresses (RFC 6890 and its updates),
 * multicast, and every unallotted part of IPv6. An IPv4 address inside an IPv6 one counts as the IPv4 address.
 */
final class SpecialPurpose {

    private static final int IPV4_AT = 12;

    private static final List<Range> IPV4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** The allotted addresses of IPv6. Loopback, link-local, private and multicast addresses are outside. */
    private static final Range ALLOTTED = new Range("2000::/3");

    private static final List<Range> IPV6 =
            ranges("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    /** IPv4 as a network without IPv4 sees it (RFC 6052). */
    private static final Range TRANSLATED = new Range("64:ff9b::/96");

    private SpecialPurpose() {}

    /** Whether the address is special. */
    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isIn(IPV4, bytes);
        }
        if (TRANSLATED.contains(bytes)) {
            return isIn(IPV4, Arrays.copyOfRange(bytes, IPV4_AT, bytes.length));
        }
        // addresses of IPv4 mapped into IPv6 are Inet4Address already, however they were written
        return !ALLOTTED.contains(bytes) || isIn(IPV6, bytes);
    }

    private static boolean isIn(List<Range> ranges, byte[] bytes) {
        return ranges.stream().anyMatch(range -> range.contains(bytes));
    }

    private static List<Range> ranges(String... written) {
        return Arrays.stream(written).map(Range::new).toList();
    }

    private static final class Range {

        private final byte[] first;
        private final int bits;

        Range(String written) {
            int slash = written.indexOf('/');
            try {
                this.first = InetAddress.getByName(written.substring(0, slash)).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(written, e);
            }
            this.bits = Integer.parseInt(written.substring(slash + 1));
        }

        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((address[bit / Byte.SIZE] ^ first[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
