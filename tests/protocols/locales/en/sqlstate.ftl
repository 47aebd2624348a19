# SPDX-License-Identifier: Apache-2.0

protocol-sqlstate = SQLSTATE
    .description = SQL databases report the result of a statement in five characters, of which the first two are the class.
sqlstate-class-08 = Connection exception
    .description = The connection to the database could not be made or was lost.
sqlstate-class-40 = Transaction rollback
    .description = The database has undone the whole transaction, which can be run again.
sqlstate-class-42 = Syntax error or access rule violation
    .description = The statement is wrong, names something unknown, or is not permitted.

sqlstate-08006 = Connection failure
    .description = The connection to the database broke, and the statement’s fate is unknown.
    .when = The database restarts, or the network between client and database breaks.
    .fix = Connect again, then check whether the last transaction was committed before you repeat it.
    .use = Report 08006 when an established connection breaks. Report 08001 when none could be made.

sqlstate-40001 = Serialization failure
    .description = Another transaction changed the same data, so this one was rolled back.
    .when = Two transactions run at the same time under the isolation level SERIALIZABLE.
    .fix = Run the whole transaction again from its beginning, with the data as it is now.
    .use = Report 40001 only after a rollback that makes a new run of the transaction safe.

sqlstate-42p01 = Undefined table
    .description = The statement names a table or view that the database cannot find.
    .when = A table’s name is misspelled, was never created, or is in another schema.
    .fix = Check the name and the search path, then run the migrations that create the table.
    .use = Report 42P01 for a missing table. Report 42703 when only a column is missing.
