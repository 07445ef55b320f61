package org.contractgovernance.deliveries.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.contractgovernance.contracts.risktool.SubscriptionRule;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where we may call, and where not: every range that IANA calls special, by its first and its last address, and every spelling. */
class DestinationsTest {

    private final Destinations destinations = new Destinations(Set.of(), InetAddress::getAllByName);

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, 0.255.255.255",
        "10.0.0.0, 10.255.255.255",
        "100.64.0.0, 100.127.255.255",
        "127.0.0.0, 127.255.255.255",
        "169.254.0.0, 169.254.255.255",
        "172.16.0.0, 172.31.255.255",
        "192.0.0.0, 192.0.0.255",
        "192.0.2.0, 192.0.2.255",
        "192.31.196.0, 192.31.196.255",
        "192.52.193.0, 192.52.193.255",
        "192.88.99.0, 192.88.99.255",
        "192.168.0.0, 192.168.255.255",
        "192.175.48.0, 192.175.48.255",
        "198.18.0.0, 198.19.255.255",
        "198.51.100.0, 198.51.100.255",
        "203.0.113.0, 203.0.113.255",
        "224.0.0.0, 239.255.255.255",
        "240.0.0.0, 255.255.255.255",
        "[::], [::1]",
        "[::2], [::ffff]",
        "[::ffff:127.0.0.1], [::ffff:10.1.2.3]",
        "[::ffff:a00:1], [::ffff:c0a8:1]",
        "[0:0:0:0:0:ffff:7f00:1], [::127.0.0.1]",
        "[64:ff9b::7f00:1], [64:ff9b::192.168.0.1]",
        "[64:ff9b:1::], [64:ff9b:1:ffff:ffff:ffff:ffff:ffff]",
        "[100::], [100::ffff:ffff:ffff:ffff]",
        "[2001::], [2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff]",
        "[2001:db8::], [2001:db8:ffff:ffff:ffff:ffff:ffff:ffff]",
        "[2002::], [2002:7f00:1::]",
        "[2620:4f:8000::], [2620:4f:8000:ffff:ffff:ffff:ffff:ffff]",
        "[3fff::], [3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff]",
        "[5f00::], [5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff]",
        "[fc00::], [fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]",
        "[fe80::], [febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff]",
        "[fec0::], [feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]",
        "[ff00::], [ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff]",
    })
    void refusesEveryRangeOfSpecialAddresses(String first, String last) {
        refuses("https://" + first + "/hook", SubscriptionRule.ADDRESS_INSIDE);
        refuses("https://" + last + ":8443/hook", SubscriptionRule.ADDRESS_INSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "223.255.255.255",
                "[2606:4700:4700::1111]",
                "[2001:200::]",
                "[64:ff9b::1.1.1.1]"
            })
    void takesWhatIsBesideThem(String host) {
        assertThat(destinations.checked("https://" + host + "/hook"))
                .isEqualTo(URI.create("https://" + host + "/hook"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://2130706433/",
                "https://0177.0.0.1/",
                "https://127.0.0.01/",
                "https://0x7f.0.0.1/",
                "https://0x7f000001/",
                "https://127.0.0.0x1/",
                "https://127.1/",
                "https://127.0.1/",
                "https://127/",
                "https://01.1.1.1/",
                "https://1.1.1.1.1/",
                "https://256.1.1.1/",
                "https://1.1.1.1./",
                "https://example.gov.uk./",
                "https://[fe80::1%25eth0]/",
                "https://[::1%251]/",
                "https://１２７.0.0.1/",
                "https://127。0。0。1/",
                "https://localhos%74/",
                "https://user@example.gov.uk/",
                "https://user:word@example.gov.uk/",
                "https://1.1.1.1@127.0.0.1/",
                "https://example.gov.uk:0/",
                "https://example.gov.uk:65536/",
                "https://example.gov.uk/#part",
                "https:///hook",
                "https:example.gov.uk",
                "//example.gov.uk/",
                "http://1.1.1.1/",
                "ftp://1.1.1.1/",
                "file:///etc/passwd",
                "gopher://1.1.1.1/",
                "https://under_score.gov.uk/",
                "https://1.1.1.1\\@127.0.0.1/",
                "https://1.1.1.1 /",
                ""
            })
    void refusesWhatReadersReadDifferently(String address) {
        refuses(address, SubscriptionRule.ADDRESS_IS_NONE);
    }

    @ParameterizedTest
    @CsvSource({"https://inside.example/", "https://INSIDE.example:8443/"})
    void refusesANameWithOneAddressInside(String address) {
        Destinations both = new Destinations(Set.of(), host -> new InetAddress[] {at("1.1.1.1"), at("10.0.0.1")});
        assertThatThrownBy(() -> both.checked(address)).hasMessage(SubscriptionRule.ADDRESS_INSIDE.sentence());
        Destinations none = new Destinations(Set.of(), host -> {
            throw new UnknownHostException(host);
        });
        assertThatThrownBy(() -> none.checked(address)).hasMessage(SubscriptionRule.ADDRESS_INSIDE.sentence());
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8081/hook, true",
        "https://127.0.0.1:8081/hook, true",
        "http://127.0.0.1:8082/hook, false",
        "http://localhost/hook, true",
        "http://LOCALHOST:9000/hook, true",
        "http://127.0.0.2:8081/hook, false",
        "http://[::1]:8081/hook, true"
    })
    void takesWhatTheOperatorAllows(String address, boolean taken) {
        Destinations some =
                new Destinations(Set.of("127.0.0.1:8081", "localhost", "[::1]:8081"), InetAddress::getAllByName);
        if (taken) {
            assertThat(some.checked(address)).isEqualTo(URI.create(address));
        } else {
            assertThatThrownBy(() -> some.checked(address)).isInstanceOf(BrokenRule.class);
        }
    }

    private void refuses(String address, SubscriptionRule rule) {
        assertThatThrownBy(() -> destinations.checked(address)).isInstanceOfSatisfying(BrokenRule.class, broken -> {
            assertThat(broken.rule()).isEqualTo(rule);
            assertThat(broken.pointer()).isEqualTo("/address");
        });
    }

    private static InetAddress at(String address) throws UnknownHostException {
        return InetAddress.getByName(address);
    }
}
