# SPDX-License-Identifier: Apache-2.0

### The words that compare two codes: a title, a summary, a clause for each value, and the codes each is often confused
### with. A clause speaks of one code; a comparison puts two of them side by side, in either order.

## The title of a page about two codes

compare-title = { $left } ({ $left-title }) dan { $right } ({ $right-title })

compare-title-same = { $left } dan { $right }: { $title }

## Summaries: how the two belong together or, where they do not, in what they differ first. Pairs that people confuse
## have a note instead, in pairs.ftl.

summary-same-reply =
    .exact = Satu balasan dapat memuat keduanya, dan keduanya sejalan: { $basic } memberi tahu perangkat lunak email apa langkah berikutnya, dan { $enhanced } menegaskan alasannya.
    .close = Satu balasan dapat memuat keduanya, dan keduanya hampir sejalan: { $basic } memberi tahu perangkat lunak email apa langkah berikutnya, dan { $enhanced } memberikan alasannya.
    .narrower = Satu balasan dapat memuat keduanya: { $basic } memberi tahu perangkat lunak email apa langkah berikutnya, dan { $enhanced } memberikan alasannya, yaitu salah satu dari beberapa alasan yang mungkin bagi { $basic }.
    .broader = Satu balasan dapat memuat keduanya: { $basic } memberi tahu perangkat lunak email apa langkah berikutnya, dan { $enhanced } memberikan alasannya, yang bisa juga dimiliki kode dasar lain.
    .loose = Satu balasan dapat memuat keduanya: { $basic } memberi tahu perangkat lunak email apa langkah berikutnya, dan { $enhanced } tidak banyak menambahkan.

summary-stands-for = Perlakukan { $unofficial } seperti { $code }, yang kemungkinan besar dimaksudkannya.

summary-same-detail = { $left } dan { $right } menyatakan kondisi yang sama. Digit pertama yang menentukan: 2 berarti berhasil, 4 berarti kegagalan sementara, dan 5 berarti kegagalan permanen.

summary-same-number = { $left } dan { $right } hanya memiliki nomor yang sama: masing-masing protokol menomori balasannya sendiri, dan kedua kode itu tidak saling mewakili.

summary-equivalent = { $left } dan { $right } saling sepadan: ketika kedua protokol bertemu, yang satu menggantikan yang lain, tetapi masing-masing mengikuti aturan protokolnya sendiri.

summary-outcome = { $left } dan { $right } menyatakan hasil yang berbeda.

summary-retry = { $left } dan { $right } menyatakan hasil yang sama, tetapi berbeda dalam hal apakah dan bagaimana mencoba lagi.

summary-actor = { $left } dan { $right } memiliki hasil yang sama dan saran yang sama tentang mencoba lagi, tetapi pihak yang harus bertindak berbeda.

summary-remedy = { $left } dan { $right } menyatakan hasil yang sama, tetapi memerlukan cara mengatasi yang berbeda.

summary-details = { $left } dan { $right } memiliki hasil yang sama dan saran yang sama tentang mencoba lagi. Deskripsi masing-masing menjelaskan apa yang dilaporkannya.

## Clauses: what one value means for one code. The attribute names what the protocol’s codes are about: a message (mail),
## a request (HTTP, gRPC), a call (SIP) or a connection (WebSocket, TLS).
## $code (String) is the code with its protocol, for example “SMTP 450”.

clause-outcome-success =
    .message = { $code } menyatakan keberhasilan.
    .request = { $code } berarti permintaan berhasil.
    .call = { $code } berarti permintaan berhasil.
    .connection = { $code } menyatakan bahwa tidak ada masalah dengan koneksi.
clause-outcome-intermediate =
    .message = { $code } berarti server menunggu langkah berikutnya.
    .request = { $code } berarti permintaan masih diproses.
    .call = { $code } berarti panggilan masih disiapkan.
    .connection = { $code } berarti koneksi masih disiapkan.
clause-outcome-redirection =
    .message = { $code } berarti pesan harus dikirim ke alamat atau server lain.
    .request = { $code } berarti permintaan harus dikirim ke alamat atau server lain.
    .call = { $code } berarti panggilan harus ditujukan ke alamat lain.
    .connection = { $code } berarti koneksi harus dibuka ke server lain.
clause-outcome-transient-failure =
    .message = { $code } menyatakan kegagalan sementara.
    .request = { $code } berarti permintaan gagal untuk sementara.
    .call = { $code } berarti panggilan gagal untuk sementara.
    .connection = { $code } berarti koneksi gagal untuk sementara.
clause-outcome-permanent-failure =
    .message = { $code } menyatakan kegagalan permanen.
    .request = { $code } berarti permintaan gagal secara permanen.
    .call = { $code } berarti panggilan gagal secara permanen.
    .connection = { $code } berarti koneksi gagal secara permanen.

clause-retry-not-needed =
    .message = Setelah { $code }, tidak ada yang perlu dikirim lagi.
    .request = Setelah { $code }, tidak ada yang perlu dicoba ulang.
    .call = Setelah { $code }, tidak perlu mencoba lagi.
    .connection = Setelah { $code }, tidak perlu menghubungkan lagi.
clause-retry-after-delay =
    .message = Setelah { $code }, coba kirim lagi pesan yang sama nanti.
    .request = Setelah { $code }, coba lagi permintaan yang sama nanti.
    .call = Setelah { $code }, coba lagi nanti.
    .connection = Setelah { $code }, hubungkan lagi nanti.
clause-retry-after-change =
    .message = Setelah { $code }, jangan kirim lagi pesan tanpa perubahan.
    .request = Setelah { $code }, jangan kirim lagi permintaan tanpa perubahan.
    .call = Setelah { $code }, jangan coba lagi sebelum penyebabnya diperbaiki.
    .connection = Setelah { $code }, jangan hubungkan lagi sebelum penyebabnya diperbaiki.
clause-retry-after-restart =
    .message = Setelah { $code }, mulai lagi seluruh transaksi email.
    .request = Setelah { $code }, mulai lagi seluruh urutan permintaan.
    .call = Setelah { $code }, buat panggilan lagi dari awal.
    .connection = Setelah { $code }, mulai lagi seluruh pertukaran melalui koneksi baru.
clause-retry-elsewhere =
    .message = Setelah { $code }, kirim pesan ke alamat atau server lain.
    .request = Setelah { $code }, kirim permintaan ke alamat atau server lain, atau melalui koneksi lain.
    .call = Setelah { $code }, hubungi alamat lain.
    .connection = Setelah { $code }, hubungkan ke server lain.
clause-retry-never =
    .message = Setelah { $code }, jangan kirim lagi pesan tersebut.
    .request = Setelah { $code }, jangan kirim lagi permintaan tersebut.
    .call = Setelah { $code }, jangan coba lagi.
    .connection = Setelah { $code }, jangan hubungkan lagi.

clause-actor-nobody =
    .message = Setelah { $code }, tidak perlu ada tindakan.
    .request = Setelah { $code }, tidak perlu ada tindakan.
    .call = Setelah { $code }, tidak perlu ada tindakan.
    .connection = Setelah { $code }, tidak perlu ada tindakan.
clause-actor-usually-nobody =
    .message = Setelah { $code }, biasanya tidak ada yang harus bertindak.
    .request = Setelah { $code }, biasanya tidak ada yang harus bertindak.
    .call = Setelah { $code }, biasanya tidak ada yang harus bertindak.
    .connection = Setelah { $code }, biasanya tidak ada yang harus bertindak.
clause-actor-user =
    .message = Setelah { $code }, pengirim harus bertindak.
    .request = Setelah { $code }, pengguna harus bertindak.
    .call = Setelah { $code }, penelepon harus bertindak.
    .connection = Setelah { $code }, pengguna harus bertindak.
clause-actor-asking-operator =
    .message = Setelah { $code }, administrator sisi pengirim harus bertindak.
    .request = Setelah { $code }, administrator atau pengembang klien harus bertindak.
    .call = Setelah { $code }, administrator sisi penelepon harus bertindak.
    .connection = Setelah { $code }, administrator atau pengembang klien harus bertindak.
clause-actor-answering-operator =
    .message = Setelah { $code }, administrator server yang membalas harus bertindak.
    .request = Setelah { $code }, administrator server harus bertindak.
    .call = Setelah { $code }, administrator server yang merespons harus bertindak.
    .connection = Setelah { $code }, administrator server harus bertindak.
clause-actor-destination-operator =
    .message = Setelah { $code }, administrator server tujuan harus bertindak.
    .request = Setelah { $code }, administrator server upstream atau zona harus bertindak.
    .call = Setelah { $code }, administrator sisi yang dipanggil harus bertindak.
    .connection = Setelah { $code }, administrator server di belakang gateway harus bertindak.
clause-actor-recipient =
    .message = Setelah { $code }, penerima harus bertindak.
    .request = Setelah { $code }, penerima harus bertindak.
    .call = Setelah { $code }, orang yang dipanggil harus bertindak.
    .connection = Setelah { $code }, administrator sisi yang menerimanya harus bertindak.

clause-remedy = Yang biasanya membantu setelah { $code }: { $remedies }.
clause-remedy-nothing = Setelah { $code }, tidak ada yang perlu diperbaiki.

clause-phase = { $code } dapat muncul pada { $phases }.

## The codes that each of two codes is often confused with, where the two have nothing to do with each other.

neighbours-both = { $left } sering tertukar dengan { $left-neighbour }, dan { $right } dengan { $right-neighbour }.

neighbours-one = { $code } sering tertukar dengan { $neighbour }.

neighbours-same = { $left } dan { $right } sama-sama sering tertukar dengan { $neighbour }.
