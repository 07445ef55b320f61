/** What events happen to: the kinds of entity, their identifiers, and how a command says which one it is for. */
@NullMarked
package org.contractgovernance.contracts.entity;

import org.jspecify.annotations.NullMarked;
