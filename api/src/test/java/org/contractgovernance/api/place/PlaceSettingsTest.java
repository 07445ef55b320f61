package org.contractgovernance.api.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.place.Places;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Whatever the operator says of places is heard, in either way of writing it, and what nobody reads is refused. */
class PlaceSettingsTest {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(PlaceSettings.class)
    static class Settings {}

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(Settings.class, PlaceConfiguration.class);

    @Test
    void theEnvironmentIsHeard() {
        runner.withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .replace(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                new SystemEnvironmentPropertySource(
                                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                        Map.of(
                                                "CONTRACT_GOVERNANCE_PLACES_LONG_MOST",
                                                "32",
                                                "CONTRACT_GOVERNANCE_PLACES_LONG_MOST_OF_CLIENT",
                                                "1"))))
                .run(context -> {
                    Places places = context.getBean("longAnswers", Places.class);
                    assertThat(places.most()).isEqualTo(32);
                    assertThat(places.mostOfClient()).isEqualTo(1);
                });
    }

    @Test
    void eachKindHasItsOwnAndTheUsualNumberWhereNothingIsSaid() {
        runner.withPropertyValues(
                        "contract-governance.places.exports.most=7",
                        "contract-governance.places.large.most=3",
                        "contract-governance.places.bodies.most-of-client=5")
                .run(context -> {
                    Map<String, Places> all = context.getBeansOfType(Places.class);
                    assertThat(all.get("exports").most()).isEqualTo(7);
                    assertThat(all.get("exports").mostOfClient()).isEqualTo(Costly.EXPORTS.mostOfClient());
                    assertThat(all.get("largeRequests").most()).isEqualTo(3);
                    assertThat(all.get("largeRequests").mostOfClient())
                            .as("no more than in all")
                            .isEqualTo(3);
                    assertThat(all.get("bodies").most()).isEqualTo(Costly.BODIES.most());
                    assertThat(all.get("bodies").mostOfClient()).isEqualTo(5);
                    assertThat(all.values())
                            .extracting(Places::kind)
                            .containsExactlyInAnyOrder(
                                    Costly.ANSWERS,
                                    Costly.LONG,
                                    Costly.EXPORTS,
                                    Costly.STREAMS,
                                    Costly.BODIES,
                                    Costly.LARGE);
                });
    }

    @Test
    void whatNobodyReadsIsRefused() {
        runner.withPropertyValues("contract-governance.places.readings.most=3")
                .run(context -> assertThat(context).hasFailed());
        runner.withPropertyValues("contract-governance.places.streams.most=0")
                .run(context -> assertThat(context).hasFailed());
    }
}
