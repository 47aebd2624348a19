# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left } ({ $left-title }) बनाम { $right } ({ $right-title })

compare-title-same = { $left } बनाम { $right }: { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

summary-same-reply =
    .exact = एक ही जवाब में दोनों हो सकते हैं, और दोनों एक ही बात कहते हैं: { $basic } मेल सॉफ़्टवेयर को बताता है कि आगे क्या करना है, और { $enhanced } वजह की पुष्टि करता है।
    .close = एक ही जवाब में दोनों हो सकते हैं, और दोनों लगभग एक ही बात कहते हैं: { $basic } मेल सॉफ़्टवेयर को बताता है कि आगे क्या करना है, और { $enhanced } वजह बताता है।
    .narrower = एक ही जवाब में दोनों हो सकते हैं: { $basic } मेल सॉफ़्टवेयर को बताता है कि आगे क्या करना है, और { $enhanced } वजह बताता है, जो { $basic } की कई संभावित वजहों में से एक है।
    .broader = एक ही जवाब में दोनों हो सकते हैं: { $basic } मेल सॉफ़्टवेयर को बताता है कि आगे क्या करना है, और { $enhanced } वजह बताता है, जो दूसरे मूल कोड की भी हो सकती है।
    .loose = एक ही जवाब में दोनों हो सकते हैं: { $basic } मेल सॉफ़्टवेयर को बताता है कि आगे क्या करना है, और { $enhanced } उसमें ज़्यादा कुछ नहीं जोड़ता।

summary-stands-for = { $unofficial } को { $code } जैसा मानें, क्योंकि उसका मतलब यही होने की संभावना सबसे ज़्यादा है।

summary-same-detail = { $left } और { $right } एक ही स्थिति बताते हैं। फ़ैसला पहले अंक से होता है: 2 सफलता बताता है, 4 अस्थायी विफलता और 5 स्थायी विफलता।

summary-same-number = { $left } और { $right } में सिर्फ़ नंबर एक जैसा है: उनके प्रोटोकॉल अपने-अपने नंबर तय करते हैं, और कोई कोड दूसरे की जगह नहीं लेता।

summary-equivalent = { $left } और { $right } एक-दूसरे के समकक्ष हैं: जहां उनके प्रोटोकॉल मिलते हैं, वहां एक दूसरे की जगह ले लेता है, लेकिन हर कोड अपने प्रोटोकॉल के नियम मानता है।

summary-outcome = { $left } और { $right } अलग-अलग नतीजे बताते हैं।

summary-retry = { $left } और { $right } एक ही नतीजा बताते हैं, लेकिन फिर से कोशिश करें या नहीं और कैसे करें, इसमें अंतर है।

summary-actor = { $left } और { $right } का नतीजा और फिर से कोशिश करने की सलाह एक ही है, लेकिन कार्रवाई अलग पक्ष को करनी है।

summary-remedy = { $left } और { $right } एक ही नतीजा बताते हैं, लेकिन उन्हें ठीक करने के तरीके अलग हैं।

summary-details = { $left } और { $right } का नतीजा और फिर से कोशिश करने की सलाह एक ही है। हर कोड क्या बताता है, यह उसके ब्यौरे में है।

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

clause-outcome-success =
    .message = { $code } सफलता बताता है।
    .request = { $code } का मतलब है कि अनुरोध पूरा हो गया है।
    .call = { $code } का मतलब है कि अनुरोध पूरा हो गया है।
    .connection = { $code } बताता है कि कनेक्शन में कोई समस्या नहीं है।
clause-outcome-intermediate =
    .message = { $code } का मतलब है कि सर्वर अगले चरण का इंतज़ार कर रहा है।
    .request = { $code } का मतलब है कि अनुरोध पर काम अभी चल रहा है।
    .call = { $code } का मतलब है कि कॉल अभी लग रही है।
    .connection = { $code } का मतलब है कि कनेक्शन अभी बन रहा है।
clause-outcome-redirection =
    .message = { $code } का मतलब है कि मैसेज को दूसरे पते या सर्वर पर जाना है।
    .request = { $code } का मतलब है कि अनुरोध को दूसरे पते या सर्वर पर भेजना है।
    .call = { $code } का मतलब है कि कॉल को दूसरे पते पर जाना है।
    .connection = { $code } का मतलब है कि कनेक्शन किसी दूसरे सर्वर से बनाना है।
clause-outcome-transient-failure =
    .message = { $code } अस्थायी विफलता बताता है।
    .request = { $code } का मतलब है कि अनुरोध फ़िलहाल विफल हुआ है।
    .call = { $code } का मतलब है कि कॉल फ़िलहाल विफल हुई है।
    .connection = { $code } का मतलब है कि कनेक्शन फ़िलहाल विफल हुआ है।
clause-outcome-permanent-failure =
    .message = { $code } स्थायी विफलता बताता है।
    .request = { $code } का मतलब है कि अनुरोध स्थायी तौर पर विफल हुआ है।
    .call = { $code } का मतलब है कि कॉल स्थायी तौर पर विफल हुई है।
    .connection = { $code } का मतलब है कि कनेक्शन स्थायी तौर पर विफल हुआ है।

clause-retry-not-needed =
    .message = { $code } मिलने पर कुछ भी फिर से नहीं भेजना है।
    .request = { $code } मिलने पर कुछ भी दोहराना नहीं है।
    .call = { $code } मिलने पर फिर से कोशिश करने की ज़रूरत नहीं है।
    .connection = { $code } मिलने पर फिर से कनेक्ट करने की ज़रूरत नहीं है।
clause-retry-after-delay =
    .message = { $code } मिलने पर यही मैसेज बाद में फिर से भेजें।
    .request = { $code } मिलने पर यही अनुरोध बाद में फिर से भेजें।
    .call = { $code } मिलने पर बाद में फिर से कोशिश करें।
    .connection = { $code } मिलने पर बाद में फिर से कनेक्ट करें।
clause-retry-after-change =
    .message = { $code } मिलने पर मैसेज को बदले बिना फिर से न भेजें।
    .request = { $code } मिलने पर अनुरोध को बदले बिना फिर से न भेजें।
    .call = { $code } मिलने पर तब तक फिर से कोशिश न करें, जब तक वजह दूर न हो।
    .connection = { $code } मिलने पर तब तक फिर से कनेक्ट न करें, जब तक वजह दूर न हो।
clause-retry-after-restart =
    .message = { $code } मिलने पर पूरा मेल ट्रांज़ैक्शन फिर से शुरू करें।
    .request = { $code } मिलने पर अनुरोधों का पूरा क्रम फिर से शुरू करें।
    .call = { $code } मिलने पर कॉल को शुरू से फिर लगाएं।
    .connection = { $code } मिलने पर नए कनेक्शन पर पूरी प्रक्रिया फिर से शुरू करें।
clause-retry-elsewhere =
    .message = { $code } मिलने पर मैसेज को दूसरे पते या सर्वर पर भेजें।
    .request = { $code } मिलने पर अनुरोध को दूसरे पते या सर्वर पर, या दूसरे कनेक्शन से भेजें।
    .call = { $code } मिलने पर दूसरे पते पर कॉल करें।
    .connection = { $code } मिलने पर दूसरे सर्वर से कनेक्ट करें।
clause-retry-never =
    .message = { $code } मिलने पर मैसेज दोबारा न भेजें।
    .request = { $code } मिलने पर अनुरोध दोबारा न भेजें।
    .call = { $code } मिलने पर दोबारा कोशिश न करें।
    .connection = { $code } मिलने पर दोबारा कनेक्ट न करें।

clause-actor-nobody =
    .message = { $code } मिलने पर कोई कार्रवाई ज़रूरी नहीं है।
    .request = { $code } मिलने पर कोई कार्रवाई ज़रूरी नहीं है।
    .call = { $code } मिलने पर कोई कार्रवाई ज़रूरी नहीं है।
    .connection = { $code } मिलने पर कोई कार्रवाई ज़रूरी नहीं है।
clause-actor-usually-nobody =
    .message = { $code } मिलने पर आम तौर पर किसी को कार्रवाई नहीं करनी होती।
    .request = { $code } मिलने पर आम तौर पर किसी को कार्रवाई नहीं करनी होती।
    .call = { $code } मिलने पर आम तौर पर किसी को कार्रवाई नहीं करनी होती।
    .connection = { $code } मिलने पर आम तौर पर किसी को कार्रवाई नहीं करनी होती।
clause-actor-user =
    .message = { $code } मिलने पर मैसेज भेजने वाले को कार्रवाई करनी है।
    .request = { $code } मिलने पर उपयोगकर्ता को कार्रवाई करनी है।
    .call = { $code } मिलने पर कॉल करने वाले को कार्रवाई करनी है।
    .connection = { $code } मिलने पर उपयोगकर्ता को कार्रवाई करनी है।
clause-actor-asking-operator =
    .message = { $code } मिलने पर भेजने वाले पक्ष के एडमिन को कार्रवाई करनी है।
    .request = { $code } मिलने पर क्लाइंट के एडमिन या डेवलपर को कार्रवाई करनी है।
    .call = { $code } मिलने पर कॉल करने वाले पक्ष के एडमिन को कार्रवाई करनी है।
    .connection = { $code } मिलने पर क्लाइंट के एडमिन या डेवलपर को कार्रवाई करनी है।
clause-actor-answering-operator =
    .message = { $code } मिलने पर जवाब देने वाले सर्वर के एडमिन को कार्रवाई करनी है।
    .request = { $code } मिलने पर सर्वर के एडमिन को कार्रवाई करनी है।
    .call = { $code } मिलने पर रिस्पॉन्स देने वाले सर्वर के एडमिन को कार्रवाई करनी है।
    .connection = { $code } मिलने पर सर्वर के एडमिन को कार्रवाई करनी है।
clause-actor-destination-operator =
    .message = { $code } मिलने पर गंतव्य सर्वर के एडमिन को कार्रवाई करनी है।
    .request = { $code } मिलने पर अपस्ट्रीम सर्वर या ज़ोन के एडमिन को कार्रवाई करनी है।
    .call = { $code } मिलने पर कॉल पाने वाले पक्ष के एडमिन को कार्रवाई करनी है।
    .connection = { $code } मिलने पर गेटवे के पीछे वाले सर्वर के एडमिन को कार्रवाई करनी है।
clause-actor-recipient =
    .message = { $code } मिलने पर मैसेज पाने वाले को कार्रवाई करनी है।
    .request = { $code } मिलने पर पाने वाले को कार्रवाई करनी है।
    .call = { $code } मिलने पर उस व्यक्ति को कार्रवाई करनी है जिसे कॉल की गई है।
    .connection = { $code } मिलने पर उस पक्ष के एडमिन को कार्रवाई करनी है जिसे यह कोड मिला है।

clause-remedy = { $code } मिलने पर आम तौर पर इससे फ़ायदा होता है: { $remedies }।
clause-remedy-nothing = { $code } मिलने पर कुछ भी ठीक करने की ज़रूरत नहीं है।

clause-phase = { $code } यहां आ सकता है: { $phases }।

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } को अक्सर { $left-neighbour } समझ लिया जाता है, और { $right } को { $right-neighbour }।

neighbours-one = { $code } को अक्सर { $neighbour } समझ लिया जाता है।

neighbours-same = { $left } और { $right }, दोनों को अक्सर { $neighbour } समझ लिया जाता है।
