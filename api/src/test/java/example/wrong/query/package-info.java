/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package example.wrong.query;

import org.jspecify.annotations.NullMarked;
