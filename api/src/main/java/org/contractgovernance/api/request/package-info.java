/** What a request carries besides its command: the strict body, the conditions in its headers, the moment asked about. */
@NullMarked
package org.contractgovernance.api.request;

import org.jspecify.annotations.NullMarked;
