/** What a request has besides its body: the parameters of its address, the conditions in its headers, and the moment of its question. */
@NullMarked
package org.contractgovernance.api.request;

import org.jspecify.annotations.NullMarked;
