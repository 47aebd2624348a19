# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = Açıklama
section-retry = Yeniden denemeli misiniz?
section-actor = Kimin harekete geçmesi gerekir
section-fix = Nasıl düzeltilir
section-when = Ne zaman görülür
section-example = Nasıl görünür
section-standing = Standartlardaki yeri
section-phrase = Belirtimdeki ifade
section-class = Sınıf
section-category = Kategori
section-outcome = Sonuç
section-phases = Görüldüğü adımlar
section-same-reply = Aynı yanıttaki kodlar
section-equivalents = Diğer protokollerdeki karşılıkları
section-protocol-facts = Protokol ayrıntıları
section-vendors = Ürünlere özgü anlamlar
section-confused-codes = Sık karıştırıldığı kodlar
section-related-codes = İlgili kodlar
section-references = Belirtimler
section-use = Ne zaman gönderilir

## A page about a reply

section-happened = Ne oldu
section-customer = Siz ne yapabilirsiniz
section-administrator = Yönetici ne yapabilir
section-avoid = Ne yapılmamalı
section-ask = Kime sorulur, hangi bilgiler verilir
section-suppression = Posta listeleri
section-codes = Bulunan kodlar
section-conflicts = Çelişkiler
section-evidence = Neden bu sonuca varıldı

## Repeating a request

code-number = Numara

repeat-safety-any = Güvenle yinelenebilir
repeat-safety-idempotent = Yalnızca idempotent ise güvenle yinelenebilir
repeat-safety-none = Yinelenmemeli

repeat-any =
    .message = Reddedilen iletiyi otomatik olarak bile olsa yeniden göndermek, iletinin iki kez ulaşmasına yol açmaz.
    .request = İsteğin hiçbir etkisi olmamıştır; bu yüzden istemciler, bir şeyi değiştiren istekleri bile otomatik olarak yeniden deneyebilir.
    .call = İsteğin hiçbir etkisi olmamıştır; bu yüzden bir program isteği otomatik olarak yeniden gönderebilir.
    .connection = Hiçbir işlem yapılmamıştır; bu yüzden bir program otomatik olarak yeniden bağlanabilir.

repeat-idempotent =
    .message = Sunucu iletiyi çoktan kabul etmiş olabilir; bir program yeniden gönderirse ileti iki kez ulaşabilir.
    .request = İstek etkisini çoktan göstermiş olabilir; bu yüzden istemciler yalnızca okuma veya bir şeyin yerine yenisini koyma gibi zararsızca yinelenebilen istekleri otomatik olarak yeniden deneyebilir.
    .call = İstek etkisini göstermiş olabilir; bu yüzden bir program isteği ancak zararı yoksa otomatik olarak yeniden gönderebilir.
    .connection = İşin bir bölümü çoktan yapılmış olabilir; bu yüzden bir program yalnızca iki kez yapılmasının zararı olmayan işlemleri otomatik olarak yineleyebilir.

retry-delay =
    .seconds =
        { $count ->
            [one] Alışılmış en kısa süre { $count } saniyedir ({ $reference }).
           *[other] Alışılmış en kısa süre { $count } saniyedir ({ $reference }).
        }
    .minutes =
        { $count ->
            [one] Alışılmış en kısa süre { $count } dakikadır ({ $reference }).
           *[other] Alışılmış en kısa süre { $count } dakikadır ({ $reference }).
        }
    .hours =
        { $count ->
            [one] Alışılmış en kısa süre { $count } saattir ({ $reference }).
           *[other] Alışılmış en kısa süre { $count } saattir ({ $reference }).
        }

## The status of another service

localized-status = { $description } { $fix }
