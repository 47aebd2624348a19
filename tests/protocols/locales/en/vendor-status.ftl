# SPDX-License-Identifier: Apache-2.0

protocol-vendor-status = Acme parcel status
    .description = The parcel service Acme reports the state of a parcel with three numbers.
vendor-status-class-1 = Success
    .description = The parcel has arrived, or the step was completed.
vendor-status-class-4 = Temporary failure
    .description = The step failed for now, and the service tries again.
vendor-status-class-5 = Permanent failure
    .description = The step failed, and the service does not try again.
vendor-status-category-0 = General
    .description = The number says nothing more about the subject.
vendor-status-category-1 = Address
    .description = The number is about the address on the parcel.

vendor-status-x-0-0 = State without details
    .description = The service gives the state of the parcel and no details.
    .when = A scanner at a depot sends a state without any further number.
    .fix = Wait for the next scan, or ask the service for the parcel’s history.
    .use = Report X.0.0 only when nothing more precise is known about the parcel.

vendor-status-x-1-0 = Address problem
    .description = Something about the address on the parcel is wrong or missing.
    .when = A driver or a depot cannot find the place that the label names.
    .fix = Compare the label with the order, then correct the address with the service.
    .use = Report X.1.0 when the address is wrong and no finer number applies.

vendor-status-x-1-2 = Unknown depot
    .description = The depot on the label does not exist in Acme’s network.
    .when = A label was printed with a depot number that is old or mistyped.
    .fix = Print a new label with a depot from the current list of Acme’s depots.
    .use = Report X.1.2 for an unknown depot. Report X.1.0 for every other mistake.
