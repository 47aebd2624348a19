# SPDX-License-Identifier: Apache-2.0

pair-mqtt5-0x87-0x8a = كلاهما يرفض عميلًا لا يملك الحق. يتعلق 0x87 بما يريد العميل أن يفعله، أما 0x8a فيمنعه من الوسيط كله.
pair-quic-0x100-0x1ff-tls-alert-handshake-failure = عبر TCP يرسل التنبيه نفسه، أما عبر QUIC فيصل الفشل ذاته بالرمز 0x128، وهو واحد من هذا النطاق.
pair-http-502-websocket-1014 = كلاهما يعني أن خادمًا خلف البوابة خذلها. يجيب 502 عن طلب HTTP قبل فتح WebSocket، أما 1014 فيغلقه بعد فتحه.
pair-dns-rcode-badsig-badvers = لكليهما الرقم 16. يتعلق BADVERS بإصدار EDNS في السجل OPT، ويتعلق BADSIG بالتوقيع في السجل TSIG.
pair-tls-alert-bad-certificate-handshake-failure = كلاهما ينهي المصافحة. يعني handshake_failure أن الطرفين لم يجدا معاملات مشتركة، ويعني bad_certificate أن الشهادة نفسها تالفة.
pair-http-503-sip-503 = كلاهما يعني أن الخادم لا يستطيع قبول الطلب الآن. وفي SIP يجرب الوكيل خادمًا آخر أولًا، فيندر أن يرى المتصل 503.
