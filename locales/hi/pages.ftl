# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

page-skip = सीधे कॉन्टेंट पर जाएं
page-home = होम
page-main-menu = मुख्य मेन्यू
page-trail = आप यहां हैं
page-language = भाषा

## Home

page-home-title = स्टेटस कोड, आसान शब्दों में
page-home-description = स्टेटस कोड का मतलब क्या है, फिर से कोशिश करने से फ़ायदा होगा या नहीं, और कार्रवाई किसे करनी है: ईमेल, HTTP और दूसरे प्रोटोकॉल के लिए, हर बात के साथ उसका स्पेसिफ़िकेशन।
page-protocols = प्रोटोकॉल
page-code-count =
    { $count ->
        [one] { $count } कोड
       *[other] { $count } कोड
    }

## A protocol, and a choice of codes

page-protocol-title = { $protocol }: सभी कोड
page-codes = कोड
page-unofficial = गैर-आधिकारिक कोड
page-choice = आपका मतलब किस कोड से है?
page-choice-note = “{ $value }” कई कोड में लिखा जाता है। उनमें से एक चुनें।

## Comparisons

page-pairs = कोड जिनमें भ्रम हो सकता है
page-pairs-description = ऐसे कोड की जोड़ियां जिन्हें लोग एक-दूसरे का समझ लेते हैं, और एक-दो वाक्यों में उनका अंतर।
page-compare = { $code } की तुलना दूसरे कोड से करें
page-other-code = दूसरा कोड
page-other-code-hint = जैसा दिखा था वैसा ही लिखें: 450, 5.1.1, HTTP 503 या UNAVAILABLE जैसा नाम।
page-compare-button = तुलना करें
page-swap = दोनों की जगह बदलें
page-both = दोनों

## Explaining a reply

page-explain = जवाब का मतलब जानें
page-explain-description = गड़बड़ी का मैसेज, लॉग की लाइन या पूरा बाउंस मैसेज चिपकाएं और पढ़ें कि क्या हुआ और क्या करना है।
page-reply = गड़बड़ी का मैसेज, लॉग की लाइन या बाउंस मैसेज
page-explain-privacy = यह टेक्स्ट सिर्फ़ इस सर्वर को भेजा जाता है। इसे न सेव किया जाता है, न लॉग में रखा जाता है, और न यह किसी पते में दिखता है।
page-explain-button = मतलब बताएं
page-explain-another = दूसरे जवाब का मतलब जानें
page-masked = निजी डेटा के बिना कॉपी
page-masked-hint = पते, नाम और होस्ट बदल दिए गए हैं। कॉपी किसी को देने से पहले उसे पढ़ लें, क्योंकि कोई प्रोग्राम इन सबको नहीं ढूंढ पाता।

## What there is no page for

page-missing = पेज नहीं मिला
page-missing-note = इस पते पर कोई पेज नहीं है।
page-nearest = सबसे करीबी कोड
page-refused = टेक्स्ट पढ़ा नहीं जा सका
page-form-unreadable = जो मिला वह इस पेज का फ़ॉर्म नहीं था। टेक्स्ट फिर से चिपकाएं और भेजें।
page-form-too-large = टेक्स्ट बहुत लंबा है। सिर्फ़ जवाब चिपकाएं।

## Searching

page-search = खोजें
page-search-query = कोड, नाम या शब्द
page-search-description = किसी भी भाषा में एक कोड, एक नाम या कुछ शब्द: 550 5.7.26, DEADLINE_EXCEEDED, मेलबॉक्स भरा है। वर्तनी की गलतियों से फ़र्क नहीं पड़ता।
page-search-title = { $query } के लिए खोज के नतीजे
