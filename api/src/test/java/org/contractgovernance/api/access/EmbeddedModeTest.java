package org.contractgovernance.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.contractgovernance.contracts.operation.Settings;
import org.contractgovernance.contracts.operation.UnsafeStart;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Whether we start, and as what, by what an operator has configured. */
class EmbeddedModeTest {

    private static final String DATABASE = "jdbc:postgresql://db/contract_governance";
    private static final String ISSUER = "https://issuer.example.gov.uk";

    private static ConfigurableEnvironment started(Map<String, Object> configured) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("operator", new HashMap<>(configured)));
        new EmbeddedMode().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    @Test
    void withNothingConfiguredWeAreEmbeddedAndOnTheLoopback() {
        ConfigurableEnvironment environment = started(Map.of());

        assertThat(environment.getProperty(Settings.EMBEDDED)).isEqualTo("true");
        assertThat(environment.getProperty(EmbeddedMode.EMBEDDED_ISSUER)).isEqualTo("true");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void aDatabaseWithoutAnIssuerIsRefused() {
        assertThatThrownBy(() -> started(Map.of(EmbeddedMode.DATABASE, DATABASE)))
                .isInstanceOf(UnsafeStart.class)
                .hasMessageContaining("no issuer of access tokens");
    }

    @Test
    void ourOwnIssuerIsForThisMachineAlone() {
        assertThatThrownBy(() -> started(Map.of("server.address", "0.0.0.0"))).isInstanceOf(UnsafeStart.class);
        assertThat(started(Map.of("server.address", "127.0.0.1")).getProperty(EmbeddedMode.EMBEDDED_ISSUER))
                .isEqualTo("true");
    }

    @Test
    void anAddressThatIsSetToNothingIsTheLoopbackToo() {
        assertThat(started(Map.of("server.address", "")).getProperty("server.address"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void theOperatorsOwnPortIsForThisMachineAloneToo() {
        Map<String, Object> apart = Map.of("management.server.port", "9090");

        assertThat(started(apart).getProperty("management.server.address")).isEqualTo("127.0.0.1");
        assertThat(started(Map.of("management.server.port", "9090", "management.server.address", ""))
                        .getProperty("management.server.address"))
                .isEqualTo("127.0.0.1");
        assertThat(started(Map.of("management.server.port", "8080")).getProperty("management.server.address"))
                .isNull();
        assertThatThrownBy(
                        () -> started(Map.of("management.server.port", "9090", "management.server.address", "0.0.0.0")))
                .isInstanceOf(UnsafeStart.class);
    }

    @Test
    void nobodyTurnsOurOwnIssuerOnBesideADatabase() {
        ConfigurableEnvironment environment = started(Map.of(
                EmbeddedMode.DATABASE,
                DATABASE,
                EmbeddedMode.ISSUER_URI,
                ISSUER,
                EmbeddedMode.EMBEDDED_ISSUER,
                "true"));

        assertThat(environment.getProperty(Settings.EMBEDDED)).isEqualTo("false");
        assertThat(environment.getProperty(EmbeddedMode.EMBEDDED_ISSUER)).isEqualTo("false");
        assertThat(environment.getProperty("server.address")).isNull();
    }
}
