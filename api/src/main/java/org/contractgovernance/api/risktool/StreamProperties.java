package org.contractgovernance.api.risktool;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests of this copy of the application may stay open and wait for what the corporate risk tool is told.
 *
 * @param most in all
 * @param mostOfClient of one client of the issuer
 */
@ConfigurationProperties("contract-governance.risk-tool.streams")
record StreamProperties(
        @DefaultValue("200") int most, @DefaultValue("20") int mostOfClient) {

    StreamProperties {
        if (most < 1 || mostOfClient < 1) {
            throw new IllegalArgumentException(
                    "contract-governance.risk-tool.streams.most and …most-of-client are 1 or more");
        }
    }
}
