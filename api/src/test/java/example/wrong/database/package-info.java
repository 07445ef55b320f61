/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package example.wrong.database;

import org.jspecify.annotations.NullMarked;
