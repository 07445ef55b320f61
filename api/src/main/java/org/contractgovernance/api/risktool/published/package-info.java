/** What is published for whoever reads events with a program of their own: a JSON Schema of each, and an AsyncAPI document. */
@NullMarked
package org.contractgovernance.api.risktool.published;

import org.jspecify.annotations.NullMarked;
