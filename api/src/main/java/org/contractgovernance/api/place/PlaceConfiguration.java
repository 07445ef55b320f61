package org.contractgovernance.api.place;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.place.Places;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of every kind except those that depend on the database's connections, with their metrics for Prometheus. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlaceSettings.class)
class PlaceConfiguration {

    private static final String KIND = "kind";

    @Bean
    Places answers(PlaceSettings settings) {
        return PlaceSettings.PlaceLimits.places(Costly.ANSWERS, settings.answers());
    }

    @Bean
    Places longAnswers(PlaceSettings settings) {
        return PlaceSettings.PlaceLimits.places(Costly.LONG, settings.longAnswers());
    }

    @Bean
    Places exports(PlaceSettings settings) {
        return PlaceSettings.PlaceLimits.places(Costly.EXPORTS, settings.exports());
    }

    @Bean
    Places streams(PlaceSettings settings) {
        return PlaceSettings.PlaceLimits.places(Costly.STREAMS, settings.streams());
    }

    @Bean
    Places bodies(PlaceSettings settings) {
        return PlaceSettings.PlaceLimits.places(Costly.BODIES, settings.bodies());
    }

    @Bean
    Places largeRequests(PlaceSettings settings) {
        return PlaceSettings.PlaceLimits.places(Costly.LARGE, settings.large());
    }

    @Bean
    MeterBinder placeMeters(List<Places> all) {
        return meters -> all.forEach(each -> {
            String kind = each.kind().code();
            Gauge.builder("places.taken", each, Places::taken)
                    .description("places in use")
                    .tag(KIND, kind)
                    .register(meters);
            Gauge.builder("places.most", each, Places::most)
                    .description("places in all")
                    .tag(KIND, kind)
                    .register(meters);
            FunctionCounter.builder("places.refused", each, Places::refused)
                    .description("requests that found no place")
                    .tag(KIND, kind)
                    .register(meters);
        });
    }
}
