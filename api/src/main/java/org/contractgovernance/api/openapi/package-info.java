/** Adds to the published OpenAPI document what controllers and commands do not say themselves. */
@NullMarked
package org.contractgovernance.api.openapi;

import org.jspecify.annotations.NullMarked;
