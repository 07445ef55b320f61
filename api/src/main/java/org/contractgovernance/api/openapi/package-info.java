/** What the published OpenAPI document says beyond what controllers and commands say themselves. */
@NullMarked
package org.contractgovernance.api.openapi;

import org.jspecify.annotations.NullMarked;
