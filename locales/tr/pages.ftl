# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

page-skip = İçeriğe geç
page-home = Ana sayfa
page-main-menu = Ana menü
page-trail = Buradasınız
page-language = Dil

## Home

page-home-title = Durum kodları, anlaşılır bir dille
page-home-description = Bir durum kodunun anlamı, yeniden denemenin işe yarayıp yaramayacağı ve kimin harekete geçmesi gerektiği: e-posta, HTTP ve diğer protokoller için, her bilginin dayandığı belirtimle birlikte.
page-protocols = Protokoller
page-code-count =
    { $count ->
        [one] { $count } kod
       *[other] { $count } kod
    }

## A protocol, and a choice of codes

page-protocol-title = { $protocol }: bütün kodlar
page-codes = Kodlar
page-unofficial = Resmî olmayan kodlar
page-choice = Hangi kodu kastediyorsunuz?
page-choice-note = Birkaç kod “{ $value }” biçiminde yazılır. Birini seçin.

## Comparisons

page-pairs = Sık karıştırılan kodlar
page-pairs-description = Birbiriyle karıştırılan kod çiftleri ve aralarındaki farkın bir iki cümlelik açıklaması.
page-compare = { $code } kodunu başka bir kodla karşılaştır
page-other-code = Diğer kod
page-other-code-hint = Gördüğünüz gibi yazın: 450, 5.1.1, HTTP 503 veya UNAVAILABLE gibi bir ad.
page-compare-button = Karşılaştır
page-swap = Tarafları değiştir
page-both = Her ikisi

## Explaining a reply

page-explain = Bir yanıtı açıkla
page-explain-description = Bir hata iletisini, bir günlük satırını veya teslim edilemedi raporunun tamamını yapıştırın; ne olduğunu ve ne yapılacağını okuyun.
page-reply = Hata iletisi, günlük satırı veya teslim edilemedi raporu
page-explain-privacy = Metin yalnızca bu sunucuya gönderilir. Saklanmaz, günlüğe yazılmaz ve hiçbir adreste görünmez.
page-explain-button = Açıkla
page-explain-another = Başka bir yanıtı açıkla
page-masked = Özel veriler içermeyen kopya
page-masked-hint = Adresler, adlar ve ana makineler değiştirilir. Hiçbir program bunların tümünü bulamayacağı için kopyayı başkasına vermeden önce okuyun.

## What there is no page for

page-missing = Sayfa bulunamadı
page-missing-note = Bu adreste bir sayfa yok.
page-nearest = En yakın kodlar
page-refused = Metin okunamadı
page-form-unreadable = Gelen veri bu sayfadaki formun verisi değil. Metni yeniden yapıştırıp gönderin.
page-form-too-large = Metin çok uzun. Yalnızca yanıtın kendisini yapıştırın.

## Searching

page-search = Ara
page-search-query = Kod, ad veya sözcükler
page-search-description = Herhangi bir dilde bir kod, bir ad veya birkaç sözcük: 550 5.7.26, DEADLINE_EXCEEDED, posta kutusu dolu. Yazım hataları sorun olmaz.
page-search-title = { $query } için arama sonuçları
