/** Documents for programs that read events: a JSON Schema of each event, and an AsyncAPI document. */
@NullMarked
package org.contractgovernance.api.risktool.published;

import org.jspecify.annotations.NullMarked;
