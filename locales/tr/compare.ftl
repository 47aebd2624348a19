# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left } ({ $left-title }) ile { $right } ({ $right-title }) karşılaştırması

compare-title-same = { $left } ile { $right } karşılaştırması: { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

summary-same-reply =
    .exact = Tek bir yanıt ikisini de içerebilir ve ikisi uyumludur: { $basic } posta yazılımına bundan sonra ne yapacağını bildirir, { $enhanced } ise nedeni doğrular.
    .close = Tek bir yanıt ikisini de içerebilir ve ikisi neredeyse uyumludur: { $basic } posta yazılımına bundan sonra ne yapacağını bildirir, { $enhanced } ise nedeni verir.
    .narrower = Tek bir yanıt ikisini de içerebilir: { $basic } posta yazılımına bundan sonra ne yapacağını bildirir, { $enhanced } ise { $basic } kodunun olası nedenlerinden birini verir.
    .broader = Tek bir yanıt ikisini de içerebilir: { $basic } posta yazılımına bundan sonra ne yapacağını bildirir, { $enhanced } ise başka temel kodlarla da görülebilen nedeni verir.
    .loose = Tek bir yanıt ikisini de içerebilir: { $basic } posta yazılımına bundan sonra ne yapacağını bildirir, { $enhanced } ise buna pek bir şey eklemez.

summary-stands-for = { $unofficial } kodunu, büyük olasılıkla onun yerine geçtiği { $code } gibi değerlendirin.

summary-same-detail = { $left } ve { $right } aynı durumu belirtir. Belirleyici olan ilk rakamdır: 2 başarıyı, 4 geçici hatayı, 5 kalıcı hatayı bildirir.

summary-same-number = { $left } ile { $right } arasındaki tek ortak yön sayıdır: protokolleri yanıtları birbirinden bağımsız numaralandırır ve hiçbiri diğerinin yerine geçmez.

summary-equivalent = { $left } ve { $right } birbirinin karşılığıdır: protokollerinin buluştuğu yerde biri diğerinin yerini alır, ancak her biri kendi protokolünün kurallarına uyar.

summary-outcome = { $left } ile { $right } farklı sonuçlar bildirir.

summary-retry = { $left } ile { $right } aynı sonucu bildirir; fark, yeniden denenip denenmeyeceğinde ve bunun nasıl yapılacağındadır.

summary-actor = { $left } ile { $right } için sonuç ve yeniden deneme önerisi aynıdır, ancak harekete geçmesi gereken taraf farklıdır.

summary-remedy = { $left } ile { $right } aynı sonucu bildirir, ancak çözümleri farklıdır.

summary-details = { $left } ile { $right } için sonuç ve yeniden deneme önerisi aynıdır. Her birinin neyi bildirdiği açıklamasında yazar.

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

clause-outcome-success =
    .message = { $code } başarıyı bildirir.
    .request = { $code }, isteğin başarılı olduğu anlamına gelir.
    .call = { $code }, isteğin başarılı olduğu anlamına gelir.
    .connection = { $code }, bağlantıda bir sorun olmadığını bildirir.
clause-outcome-intermediate =
    .message = { $code }, sunucunun sonraki adımı beklediği anlamına gelir.
    .request = { $code }, isteğin hâlâ işlendiği anlamına gelir.
    .call = { $code }, çağrının hâlâ kurulmakta olduğu anlamına gelir.
    .connection = { $code }, bağlantının hâlâ kurulmakta olduğu anlamına gelir.
clause-outcome-redirection =
    .message = { $code }, iletinin başka bir adrese veya sunucuya gitmesi gerektiği anlamına gelir.
    .request = { $code }, isteğin başka bir adrese veya sunucuya gönderilmesi gerektiği anlamına gelir.
    .call = { $code }, çağrının başka bir adrese gitmesi gerektiği anlamına gelir.
    .connection = { $code }, başka bir sunucuya bağlanmak gerektiği anlamına gelir.
clause-outcome-transient-failure =
    .message = { $code } geçici bir hatayı bildirir.
    .request = { $code }, isteğin şimdilik başarısız olduğu anlamına gelir.
    .call = { $code }, çağrının şimdilik başarısız olduğu anlamına gelir.
    .connection = { $code }, bağlantının şimdilik başarısız olduğu anlamına gelir.
clause-outcome-permanent-failure =
    .message = { $code } kalıcı bir hatayı bildirir.
    .request = { $code }, isteğin kalıcı olarak başarısız olduğu anlamına gelir.
    .call = { $code }, çağrının kalıcı olarak başarısız olduğu anlamına gelir.
    .connection = { $code }, bağlantının kalıcı olarak başarısız olduğu anlamına gelir.

clause-retry-not-needed =
    .message = { $code } kodundan sonra yeniden gönderilecek bir şey yoktur.
    .request = { $code } kodundan sonra yeniden denenecek bir şey yoktur.
    .call = { $code } kodundan sonra yeniden denemek gerekmez.
    .connection = { $code } kodundan sonra yeniden bağlanmak gerekmez.
clause-retry-after-delay =
    .message = { $code } kodundan sonra aynı iletiyi daha sonra yeniden gönderin.
    .request = { $code } kodundan sonra aynı isteği daha sonra yeniden gönderin.
    .call = { $code } kodundan sonra bekleyip yeniden deneyin.
    .connection = { $code } kodundan sonra bekleyip yeniden bağlanın.
clause-retry-after-change =
    .message = { $code } kodundan sonra iletiyi değiştirmeden yeniden göndermeyin.
    .request = { $code } kodundan sonra isteği değiştirmeden yeniden göndermeyin.
    .call = { $code } kodundan sonra hatanın nedeni giderilmeden yeniden denemeyin.
    .connection = { $code } kodundan sonra hatanın nedeni giderilmeden yeniden bağlanmayın.
clause-retry-after-restart =
    .message = { $code } kodundan sonra posta işleminin tamamını yeniden başlatın.
    .request = { $code } kodundan sonra bütün istek dizisini yeniden başlatın.
    .call = { $code } kodundan sonra çağrıyı en baştan kurun.
    .connection = { $code } kodundan sonra bütün alışverişi yeni bir bağlantı üzerinden yeniden başlatın.
clause-retry-elsewhere =
    .message = { $code } kodundan sonra iletiyi başka bir adrese veya sunucuya gönderin.
    .request = { $code } kodundan sonra isteği başka bir adrese veya sunucuya ya da başka bir bağlantı üzerinden gönderin.
    .call = { $code } kodundan sonra başka bir adresi arayın.
    .connection = { $code } kodundan sonra başka bir sunucuya bağlanın.
clause-retry-never =
    .message = { $code } kodundan sonra iletiyi yeniden göndermeyin.
    .request = { $code } kodundan sonra isteği yeniden göndermeyin.
    .call = { $code } kodundan sonra yeniden denemeyin.
    .connection = { $code } kodundan sonra yeniden bağlanmayın.

clause-actor-nobody =
    .message = { $code } kodundan sonra bir şey yapılması gerekmez.
    .request = { $code } kodundan sonra bir şey yapılması gerekmez.
    .call = { $code } kodundan sonra bir şey yapılması gerekmez.
    .connection = { $code } kodundan sonra bir şey yapılması gerekmez.
clause-actor-usually-nobody =
    .message = { $code } kodundan sonra genellikle kimsenin bir şey yapması gerekmez.
    .request = { $code } kodundan sonra genellikle kimsenin bir şey yapması gerekmez.
    .call = { $code } kodundan sonra genellikle kimsenin bir şey yapması gerekmez.
    .connection = { $code } kodundan sonra genellikle kimsenin bir şey yapması gerekmez.
clause-actor-user =
    .message = { $code } kodundan sonra gönderenin harekete geçmesi gerekir.
    .request = { $code } kodundan sonra kullanıcının harekete geçmesi gerekir.
    .call = { $code } kodundan sonra arayanın harekete geçmesi gerekir.
    .connection = { $code } kodundan sonra kullanıcının harekete geçmesi gerekir.
clause-actor-asking-operator =
    .message = { $code } kodundan sonra gönderen tarafın yöneticisinin harekete geçmesi gerekir.
    .request = { $code } kodundan sonra istemcinin yöneticisinin veya geliştiricisinin harekete geçmesi gerekir.
    .call = { $code } kodundan sonra arayan tarafın yöneticisinin harekete geçmesi gerekir.
    .connection = { $code } kodundan sonra istemcinin yöneticisinin veya geliştiricisinin harekete geçmesi gerekir.
clause-actor-answering-operator =
    .message = { $code } kodundan sonra yanıt veren sunucunun yöneticisinin harekete geçmesi gerekir.
    .request = { $code } kodundan sonra sunucu yöneticisinin harekete geçmesi gerekir.
    .call = { $code } kodundan sonra yanıt veren sunucunun yöneticisinin harekete geçmesi gerekir.
    .connection = { $code } kodundan sonra sunucu yöneticisinin harekete geçmesi gerekir.
clause-actor-destination-operator =
    .message = { $code } kodundan sonra hedef sunucunun yöneticisinin harekete geçmesi gerekir.
    .request = { $code } kodundan sonra upstream sunucusunun veya bölgenin yöneticisinin harekete geçmesi gerekir.
    .call = { $code } kodundan sonra aranan tarafın yöneticisinin harekete geçmesi gerekir.
    .connection = { $code } kodundan sonra ağ geçidinin arkasındaki sunucunun yöneticisinin harekete geçmesi gerekir.
clause-actor-recipient =
    .message = { $code } kodundan sonra alıcının harekete geçmesi gerekir.
    .request = { $code } kodundan sonra alıcının harekete geçmesi gerekir.
    .call = { $code } kodundan sonra aranan kişinin harekete geçmesi gerekir.
    .connection = { $code } kodundan sonra uyarıyı alan tarafın yöneticisinin harekete geçmesi gerekir.

clause-remedy = { $code } kodundan sonra genellikle işe yarayan: { $remedies }.
clause-remedy-nothing = { $code } kodundan sonra düzeltilecek bir şey yoktur.

clause-phase = { $code } kodunun görülebildiği adımlar: { $phases }.

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } sıkça { $left-neighbour } ile, { $right } ise { $right-neighbour } ile karıştırılır.

neighbours-one = { $code } sıkça { $neighbour } ile karıştırılır.

neighbours-same = { $left } ve { $right } sıkça { $neighbour } ile karıştırılır.
