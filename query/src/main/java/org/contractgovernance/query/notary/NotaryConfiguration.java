package org.contractgovernance.query.notary;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.contractgovernance.contracts.proof.signing.NotarySettings;
import org.contractgovernance.query.record.OutsideTiles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The notary, unless it is turned off. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "contract-governance.notary.enabled", matchIfMissing = true)
class NotaryConfiguration {

    private static final int BATCH = 1_000;

    /** The tiles with which checks of the record compare it. */
    @Bean
    OutsideTiles outsideTiles(NotarySettings settings) {
        return new MirroredTiles(settings.signer(), settings.folder());
    }

    @Bean
    NotaryService notaryOffice(
            DataSource dataSource,
            NotarySettings settings,
            Clock clock,
            @Value("${contract-governance.notary.every:2s}") Duration every,
            @Value("${contract-governance.notary.time-stamps.service:#{null}}") @Nullable URI service,
            @Value("${contract-governance.notary.time-stamps.every:1h}") Duration timeStampsEvery) {
        return new NotaryService(
                new Notary(dataSource, settings.signer(), BATCH),
                new TileMirror(dataSource, settings.signer(), settings.folder()),
                service == null ? null : new TimeStamps(dataSource, settings.folder(), service, timeStampsEvery, clock),
                every,
                clock);
    }
}
