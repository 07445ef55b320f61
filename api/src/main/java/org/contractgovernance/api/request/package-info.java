/** What a request carries besides its body: the parameters of its address, the conditions in its headers, the moment asked about. */
@NullMarked
package org.contractgovernance.api.request;

import org.jspecify.annotations.NullMarked;
