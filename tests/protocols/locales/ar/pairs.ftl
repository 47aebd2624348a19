# SPDX-License-Identifier: Apache-2.0

pair-mqtt5-0x87-0x8a = كلاهما يرفض عميلًا لا يملك الحق. يتعلق 0x87 بما يريد العميل أن يفعله، أما 0x8a فيمنعه من الوسيط كله.
pair-etls-alert-hello-failure-quic-0x100-0x1ff = عبر TCP يرسل التنبيه نفسه، أما عبر QUIC فيصل الفشل ذاته بالرمز 0x128، وهو واحد من هذا النطاق.
pair-http-502-sockjs-1014 = كلاهما يعني أن خادمًا خلف البوابة خذلها. يجيب 502 عن طلب HTTP قبل فتح SockJS، أما 1014 فيغلقه بعد فتحه.
pair-llmnr-rcode-oldvers-wrongsig = لكليهما الرقم 16. يتعلق OLDVERS بإصدار EDNS في السجل OPT، ويتعلق WRONGSIG بالتوقيع في السجل TSIG.
pair-etls-alert-bad-cookie-hello-failure = كلاهما ينهي المصافحة. يعني hello_failure أن الطرفين لم يجدا معاملات مشتركة، ويعني bad_cookie أن الشهادة نفسها تالفة.
pair-http-503-rtsp-503 = كلاهما يعني أن الخادم لا يستطيع قبول الطلب الآن. وفي RTSP يجرب الوكيل خادمًا آخر أولًا، فيندر أن يرى المتصل 503.
