# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = ब्यौरा
section-retry = क्या फिर से कोशिश करनी चाहिए?
section-actor = किसे कार्रवाई करनी है
section-fix = कैसे ठीक करें
section-when = यह कब दिखता है
section-example = यह कैसा दिखता है
section-standing = मान्यता
section-phrase = स्पेसिफ़िकेशन में इसके शब्द
section-class = वर्ग
section-category = श्रेणी
section-outcome = नतीजा
section-phases = कहां आता है
section-same-reply = इसी जवाब में आने वाले कोड
section-equivalents = दूसरे प्रोटोकॉल में इसके जैसे कोड
section-protocol-facts = प्रोटोकॉल की जानकारी
section-vendors = अलग-अलग प्रॉडक्ट में मतलब
section-confused-codes = इनसे भ्रम हो सकता है
section-related-codes = मिलते-जुलते कोड
section-references = स्पेसिफ़िकेशन
section-use = इसे कब भेजें

## A page about a reply

section-happened = क्या हुआ
section-customer = आप क्या कर सकते हैं
section-administrator = एडमिन क्या कर सकता है
section-avoid = क्या न करें
section-ask = किससे पूछें और क्या जानकारी दें
section-suppression = मेलिंग लिस्ट
section-codes = मिले हुए कोड
section-conflicts = विरोधाभास
section-evidence = यही वजह क्यों

## Repeating a request

code-number = नंबर

repeat-safety-any = दोहराना सुरक्षित है
repeat-safety-idempotent = दोहराना तभी सुरक्षित है जब उससे नुकसान न हो (idempotent)
repeat-safety-none = दोहराना नहीं है

repeat-any =
    .message = जो अस्वीकार हुआ, उसे प्रोग्राम अपने-आप दोबारा भेजे, तो भी दो प्रतियां नहीं बनतीं।
    .request = अनुरोध का कोई असर नहीं हुआ है, इसलिए क्लाइंट उसे अपने-आप दोहरा सकते हैं, भले ही उससे कुछ बदलता हो।
    .call = अनुरोध का कोई असर नहीं हुआ है, इसलिए प्रोग्राम उसे अपने-आप फिर से भेज सकता है।
    .connection = कोई काम नहीं हुआ है, इसलिए प्रोग्राम अपने-आप फिर से कनेक्ट कर सकता है।

repeat-idempotent =
    .message = हो सकता है कि सर्वर मैसेज पहले ही स्वीकार कर चुका हो; अगर प्रोग्राम उसे फिर से भेजता है, तो वह दो बार पहुंच सकता है।
    .request = हो सकता है कि अनुरोध का असर पहले ही हो चुका हो, इसलिए क्लाइंट अपने-आप सिर्फ़ वही दोहरा सकते हैं जिससे नुकसान न हो, जैसे कुछ पढ़ना या पूरा बदल देना।
    .call = हो सकता है कि अनुरोध का असर हो चुका हो, इसलिए प्रोग्राम उसे अपने-आप तभी फिर से भेज सकता है जब उससे नुकसान न हो।
    .connection = हो सकता है कि काम का कुछ हिस्सा पहले ही हो चुका हो, इसलिए प्रोग्राम अपने-आप सिर्फ़ वही दोहरा सकता है जिसे दो बार करने से नुकसान न हो।

retry-delay =
    .seconds =
        { $count ->
            [one] आम तौर पर कम से कम { $count } सेकंड रुकें ({ $reference })।
           *[other] आम तौर पर कम से कम { $count } सेकंड रुकें ({ $reference })।
        }
    .minutes =
        { $count ->
            [one] आम तौर पर कम से कम { $count } मिनट रुकें ({ $reference })।
           *[other] आम तौर पर कम से कम { $count } मिनट रुकें ({ $reference })।
        }
    .hours =
        { $count ->
            [one] आम तौर पर कम से कम { $count } घंटा रुकें ({ $reference })।
           *[other] आम तौर पर कम से कम { $count } घंटे रुकें ({ $reference })।
        }

## The status of another service

localized-status = { $description } { $fix }
