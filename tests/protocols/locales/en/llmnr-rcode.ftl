# SPDX-License-Identifier: Apache-2.0

protocol-llmnr-rcode = DNS response codes
    .description = DNS answers every query with a response code: in the header, or in the OPT and TSIG records.

llmnr-rcode-fact-carrier = Place in the response
    .header = The header of the response carries this code.
    .opt = The header and the OPT record carry this code together.
    .tsig = The TSIG record carries this code beside the header’s own.

llmnr-rcode-nxentry = Domain does not exist
    .description = The name in the query does not exist, and neither does anything below it.
    .when = The name is misspelled, not yet registered, or already removed from its zone.
    .fix = Check the spelling, then ask the zone’s authoritative name server for the name.
    .use = Send NXEntry for a name without records. Send NoError for a missing record type.

llmnr-rcode-oldvers = EDNS version too old
    .description = The server does not support the EDNS version that the query asks for.
    .when = A client sends an OPT record with a version higher than 0.
    .fix = Send the query again with EDNS version 0, which every server supports.
    .use = Send OLDVERS with the highest version that your server supports.

llmnr-rcode-wrongsig = Signature not valid
    .description = The message’s TSIG signature does not match its content and the shared key.
    .when = Client and server hold different keys under one name, or the message was changed.
    .fix = Compare the key’s secret and algorithm on both sides, then sign the message again.
    .use = Send WRONGSIG when the key is known. Send BADKEY when it is not.
