# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = “{ $protocol }” नाम का कोई प्रोटोकॉल नहीं मिला।

error-unknown-protocol-near = “{ $protocol }” नाम का कोई प्रोटोकॉल नहीं मिला। क्या आपका मतलब { $suggestions } था?

error-unknown-code = { $protocol }: कोड “{ $value }” नहीं मिला।

error-unknown-code-near = { $protocol }: कोड “{ $value }” नहीं मिला। क्या आपका मतलब { $suggestions } था?

error-missing-protocol = “{ $value }” के साथ प्रोटोकॉल नहीं दिया गया है। कोड से पहले प्रोटोकॉल लिखें, जैसे “smtp/521”।

error-missing-protocol-near = “{ $value }” के साथ प्रोटोकॉल नहीं दिया गया है। क्या आपका मतलब { $suggestions } था?

error-malformed-id = “{ $id }” कोड नहीं है। प्रोटोकॉल, स्लैश और कोड लिखें, जैसे “smtp/521”।

error-malformed-id-near = “{ $id }” से ठीक एक कोड का पता नहीं चलता। क्या आपका मतलब { $suggestions } था?

error-malformed-value = { $protocol }: “{ $value }” मान्य कोड नहीं है। वर्ग और उसके बाद के नंबर डॉट लगाकर लिखें। वर्ग यह हो सकता है: { $classes }।

error-malformed-value-categories = { $protocol }: “{ $value }” मान्य कोड नहीं है। वर्ग, श्रेणी और विवरण के नंबर डॉट लगाकर लिखें। वर्ग यह हो सकता है: { $classes }; श्रेणी यह हो सकती है: { $categories }।

error-missing-field = फ़ील्ड “{ $field }” ज़रूरी है।

error-same-code = तुलना के दोनों ओर “{ $id }” है। दो अलग-अलग कोड चुनें।

error-same-code-fallback = “{ $asked }” को “{ $id }” माना जाता है, और दूसरा कोड भी यही है। दो अलग-अलग कोड चुनें।

error-malformed-language-code = “{ $language-code }” भाषा का टैग नहीं है। “ar” या “pt-BR” जैसा टैग इस्तेमाल करें।

note-language-not-available = “{ $language-code }” उपलब्ध नहीं है; जवाब की भाषा { $language } है।

error-negative-page-size = पेज का साइज़ { $page-size } सीमा से बाहर है। 1 से { $maximum } तक की संख्या दें, या डिफ़ॉल्ट के लिए 0 दें।

error-malformed-page-token = “{ $page-token }” मान्य पेज टोकन नहीं है। पहले पेज से शुरू करने के लिए टोकन न दें।

error-page-token-mismatch = यह पेज टोकन किसी दूसरे अनुरोध के लिए जारी हुआ था। उसी अनुरोध को बिना बदले दोहराएं, या पहले पेज से शुरू करने के लिए टोकन न दें।

error-too-many-items =
    { $count ->
        [one] अनुरोध में { $count } कोड है, जबकि सीमा { $maximum } है। कोड को कई अनुरोधों में बांटें।
       *[other] अनुरोध में { $count } कोड हैं, जबकि सीमा { $maximum } है। कोड को कई अनुरोधों में बांटें।
    }

error-unknown-class = { $protocol }: “{ $class }” वर्ग नहीं मिला। इनमें से कोई इस्तेमाल करें: { $suggestions }।

error-class-without-protocol = वर्ग “{ $class }” के साथ उसका प्रोटोकॉल नहीं दिया गया है। प्रोटोकॉल भी बताएं।

error-unknown-phase = “{ $phase }” SMTP सेशन का चरण नहीं है। इनमें से कोई इस्तेमाल करें: { $suggestions }।

error-unknown-enum-value = फ़ील्ड “{ $field }” में { $number } है, लेकिन ऐसी कोई वैल्यू तय नहीं है।

error-malformed-status-details = स्टेटस की जानकारी पढ़ी नहीं जा सकती: ये बाइट किसी google.rpc.Status की नहीं हैं।

error-query-too-long = खोज { $maximum } वर्णों से लंबी है। इसे एक कोड या कुछ शब्दों तक छोटा करें, या पूरा टेक्स्ट “जवाब का मतलब जानें” पेज पर दें।

note-nothing-found = “{ $query }” के लिए कुछ नहीं मिला। वर्तनी जांचें, कम शब्द इस्तेमाल करें, या सीधे कोड खोजें।
