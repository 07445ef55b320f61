/** Holds the running application to its own published OpenAPI document, with requests that the document makes and mutations of them. */
@NullMarked
package org.contractgovernance.api.fuzz;

import org.jspecify.annotations.NullMarked;
