# SPDX-License-Identifier: Apache-2.0

### Names, headings and standing advice: what a page shows beside a code's own texts.

## The language

# This language's own name in itself.
language-name = Bahasa Indonesia

## Headings of a page about two codes

heading-equivalents = Padanan di protokol lain
heading-differences = Perbedaan utama
heading-other-differences = Perbedaan lain
heading-similarities = Persamaan keduanya
heading-use = Kapan menggunakan masing-masing
heading-neighbours = Sering tertukar
heading-learn-more = Pelajari lebih lanjut
heading-related-codes = Kode terkait
heading-related-pairs = Perbandingan terkait
heading-references = Spesifikasi

code-with-title = { $code } · { $title }

related-pair = { $left } dibandingkan dengan { $right }

## Aspects: in what two codes can differ

aspect-protocol = Protokol
aspect-outcome = Hasil
aspect-retry = Mencoba lagi
aspect-repeat-safety = Percobaan ulang otomatis
aspect-actor = Siapa yang harus bertindak
aspect-remedy = Cara mengatasinya
aspect-phase = Tempat kemunculannya
aspect-class = Kelas
aspect-category = Kategori
aspect-standing = Status standardisasi
aspect-specification = Spesifikasi

## Outcomes

outcome-success = Berhasil
outcome-intermediate = Sedang berlangsung: masih ada kelanjutannya
outcome-redirection = Pengalihan
outcome-transient-failure = Kegagalan sementara
outcome-permanent-failure = Kegagalan permanen

## Whether to try again. The advice speaks of what the protocol’s codes are about: a message (mail), a request (HTTP,
## gRPC), a call (SIP) or a connection (WebSocket, TLS).

retry-not-needed = Tidak perlu
    .message = Tidak ada yang perlu dikirim lagi.
    .request = Tidak perlu dicoba ulang.
    .call = Tidak perlu mencoba lagi.
    .connection = Tidak perlu menghubungkan lagi.
retry-after-delay = Setelah menunggu
    .message = Pesan yang sama mungkin berhasil terkirim nanti. Jika pesan dikembalikan atau masih ada di kotak keluar Anda, tunggu, lalu kirim kepada penerima yang belum mendapatkannya; jika tidak, server email Anda mencoba ulang secara otomatis.
    .request = Permintaan yang sama mungkin berhasil nanti. Tunggu, lalu coba lagi.
    .call = Panggilan atau permintaan yang sama mungkin berhasil nanti. Tunggu, lalu coba lagi.
    .connection = Percobaan berikutnya mungkin berhasil. Tunggu, lalu hubungkan lagi.
retry-after-change = Setelah perubahan
    .message = Percobaan lain tanpa perubahan kemungkinan besar juga ditolak. Penyebabnya harus diperbaiki terlebih dahulu.
    .request = Permintaan yang dikirim lagi tanpa perubahan kemungkinan besar gagal lagi. Penyebabnya harus diperbaiki terlebih dahulu.
    .call = Panggilan atau permintaan yang sama kemungkinan besar gagal lagi. Penyebabnya harus diperbaiki terlebih dahulu.
    .connection = Percobaan lain untuk terhubung kemungkinan besar gagal lagi. Penyebabnya harus diperbaiki terlebih dahulu.
retry-after-restart = Dari awal urutan
    .message = Mengulang perintah ini saja tidak membantu. Mulai lagi seluruh transaksi email.
    .request = Mencoba ulang permintaan ini saja tidak membantu. Mulai lagi seluruh urutan, dari pembacaan pertama. Program dapat melakukannya secara otomatis.
    .call = Mengulang langkah ini saja tidak membantu. Buat panggilan lagi dari awal.
    .connection = Mengulang langkah ini saja tidak membantu. Mulai lagi seluruh pertukaran melalui koneksi baru.
retry-elsewhere = Dengan server, alamat, atau koneksi lain
    .message = Mengirim pesan lagi dengan cara yang sama tidak membantu. Gunakan alamat yang diberikan dalam balasan, atau server atau alamat IP lain dari DNS.
    .request = Kirim permintaan ke alamat yang diberikan dalam respons atau, jika tidak ada, kirim lagi melalui koneksi baru.
    .call = Menghubungi alamat yang sama lagi tidak membantu. Gunakan alamat yang diberikan dalam respons.
    .connection = Menghubungkan lagi ke server yang sama tidak membantu. Gunakan server atau alamat yang disebutkan dalam teks kesalahan.
retry-never = Jangan pernah
    .message = Jangan kirim lagi pesan ini. Menunggu atau mengubahnya tidak akan membuat pesan terkirim.
    .request = Jangan kirim lagi permintaan ini. Menunggu atau mengubahnya tidak akan membuatnya berhasil.
    .call = Jangan coba lagi. Menunggu atau mengubah apa pun tidak akan membuat panggilan berhasil.
    .connection = Jangan hubungkan lagi. Menunggu atau mengubah apa pun tidak akan membuatnya berhasil.

## Who has to act, by what the protocol’s codes are about

actor-nobody-message = Tidak ada
    .advice = Tidak perlu ada tindakan.
actor-nobody-request = Tidak ada
    .advice = Tidak perlu ada tindakan.
actor-nobody-call = Tidak ada
    .advice = Tidak perlu ada tindakan.
actor-nobody-connection = Tidak ada
    .advice = Tidak perlu ada tindakan.
actor-usually-nobody-message = Biasanya tidak ada
    .advice = Biasanya tidak ada yang harus bertindak, karena kondisi ini berlalu dengan sendirinya.
actor-usually-nobody-request = Biasanya tidak ada
    .advice = Biasanya tidak ada yang harus bertindak, karena kondisi ini berlalu dengan sendirinya.
actor-usually-nobody-call = Biasanya tidak ada
    .advice = Biasanya tidak ada yang harus bertindak, karena kondisi ini berlalu dengan sendirinya.
actor-usually-nobody-connection = Biasanya tidak ada
    .advice = Biasanya tidak ada yang harus bertindak, karena kondisi ini berlalu dengan sendirinya. Jika koneksi berulang kali gagal, administrator server harus mencari penyebabnya.
actor-user-message = Pengirim
    .advice = Pengirim harus bertindak, misalnya dengan memperbaiki alamat, login, atau pesan.
actor-user-request = Pengguna
    .advice = Pengguna harus bertindak, misalnya dengan memperbaiki alamat, login, atau data yang dimasukkan.
actor-user-call = Penelepon
    .advice = Penelepon harus bertindak, misalnya dengan memperbaiki nomor atau alamat.
actor-user-connection = Pengguna
    .advice = Pengguna harus bertindak, misalnya dengan login lagi atau mengubah pengaturan program.
actor-asking-operator-message = Administrator sisi pengirim
    .advice = Administrator server pengirim atau program email harus bertindak. Jika itu bukan Anda, teruskan teks kesalahan lengkap kepadanya.
actor-asking-operator-request = Administrator atau pengembang klien
    .advice = Administrator atau pengembang klien harus bertindak. Jika itu bukan Anda, teruskan teks kesalahan lengkap kepadanya.
actor-asking-operator-call = Administrator sisi penelepon
    .advice = Administrator telepon atau sistem telepon penelepon harus bertindak. Jika itu bukan Anda, teruskan teks kesalahan lengkap kepadanya.
actor-asking-operator-connection = Administrator atau pengembang klien
    .advice = Administrator atau pengembang klien harus bertindak. Jika itu bukan Anda, teruskan teks kesalahan lengkap kepadanya.
actor-answering-operator-message = Administrator server yang membalas
    .advice = Administrator server yang membalas harus bertindak. Anda dapat melaporkan masalah ini kepadanya.
actor-answering-operator-request = Administrator server
    .advice = Administrator server harus bertindak. Anda dapat melaporkan masalah ini kepadanya.
actor-answering-operator-call = Administrator server yang merespons
    .advice = Administrator server yang merespons harus bertindak. Anda dapat melaporkan masalah ini kepadanya.
actor-answering-operator-connection = Administrator server
    .advice = Administrator server harus bertindak. Anda dapat melaporkan masalah ini kepadanya.
actor-destination-operator-message = Administrator server tujuan
    .advice = Administrator server tujuan harus bertindak. Server yang melaporkan masalah biasanya bukan sumber masalahnya.
actor-destination-operator-request = Administrator server upstream atau zona
    .advice = Administrator server atau zona DNS di belakang server yang merespons harus bertindak. Anda dapat melaporkan masalah ini kepadanya.
actor-destination-operator-call = Administrator sisi yang dipanggil
    .advice = Administrator sisi yang dipanggil harus bertindak. Server yang merespons hanya melaporkan masalah itu.
actor-destination-operator-connection = Administrator server di belakang gateway
    .advice = Administrator server di belakang gateway harus bertindak. Gateway hanya melaporkan masalah itu.
actor-recipient-message = Penerima
    .advice = Penerima harus bertindak. Hubungi penerima dengan cara lain, misalnya lewat telepon.
actor-recipient-request = Penerima
    .advice = Penerima harus bertindak. Hubungi penerima dengan cara lain, misalnya lewat telepon.
actor-recipient-call = Orang yang dipanggil
    .advice = Orang yang dipanggil harus bertindak. Hubungi orang itu dengan cara lain, misalnya lewat email.
actor-recipient-connection = Administrator sisi penerima
    .advice = Administrator sisi yang menerima peringatan ini, baik klien maupun server, harus bertindak. Jika itu bukan Anda, teruskan teks kesalahan lengkap kepadanya.

## What has to be done, as it stands in a list

remedy-nothing = tanpa tindakan
remedy-proceed = melanjutkan ke langkah berikutnya
remedy-wait = menunggu dan mencoba lagi
remedy-correct-command = memperbaiki perintah
remedy-correct-address = memperbaiki alamat
remedy-correct-message = mengubah pesan
remedy-authenticate = login
remedy-encrypt = mengenkripsi koneksi
remedy-free-space = mengosongkan ruang penyimpanan
remedy-seek-permission = meminta izin
remedy-repair-server = memperbaiki server yang bermasalah
remedy-use-another-server = menggunakan server lain
remedy-follow-redirect = mengikuti pengalihan
remedy-correct-request = memperbaiki permintaan
remedy-refresh-state = membaca ulang keadaan saat ini
remedy-slow-down = mengirim lebih sedikit sekaligus
remedy-correct-dns = memperbaiki record DNS domain yang bermasalah
remedy-find-cause = mencari penyebab dalam teks kesalahan lengkap

## How firmly a code is defined

standing-registered = Terdaftar
    .note = Kode ini ada dalam registri resmi (IANA), yang menyebutkan dokumen yang mendefinisikannya.
standing-specified = Ditetapkan
    .note = Sebuah spesifikasi yang telah diterbitkan mendefinisikan kode ini.
standing-experimental = Eksperimental
    .note = Hanya dokumen eksperimental atau draf yang mendefinisikan kode ini.
standing-obsolete = Usang
    .note = Kode ini sudah usang: perangkat lunak lama masih mengirimkannya, tetapi perangkat lunak baru sebaiknya tidak.
standing-unofficial = Tidak resmi
    .note = Kode ini tidak resmi: artinya bergantung pada perangkat lunak yang mengirimkannya.
standing-vendor = Khusus vendor
    .note = Satu atau beberapa vendor mendefinisikan kode ini untuk produknya sendiri. Pihak lain mungkin menggunakannya dengan arti berbeda.

## Enhanced mail status codes

fallback-unregistered-detail = “{ $asked }” tidak terdaftar. Halaman ini menampilkan { $code }, kode umum yang paling dekat.

fallback-no-class = “{ $asked }” tidak menyebutkan kelas yang dimaksud. Halaman ini menampilkan { $code }, bentuk terdaftar yang paling berat.

fallback-no-class-and-unregistered-detail = “{ $asked }” tidak menyebutkan kelas yang dimaksud dan tidak terdaftar. Halaman ini menampilkan { $code }, kode umum yang paling dekat dalam bentuknya yang paling berat.

fallback-in-range = “{ $asked }” termasuk dalam rentang kode yang didefinisikan bersama. Halaman ini menampilkan seluruh rentang, { $code }.

class-unregistered = Registri IANA tidak mencantumkan kondisi ini dengan kelas { $code }, hanya dengan kelas { $classes }. Sebagian server tetap mengirimkannya.

class-contested = Registri IANA tidak konsisten tentang { $code }: teksnya hanya mengizinkan kelas { $classes }, tetapi kode dasarnya mencakup kelas lain. Server mengirimkan kedua kelas.

vendor-words = Dari { $vendor }: “{ $phrase }”
    .description = { $vendor } mendefinisikan { $code } untuk servernya sendiri, dan tidak ada registri resmi yang mencantumkannya. Kata-katanya untuk kode ini adalah “{ $phrase }”.
    .when = Server email { $vendor } membalas dengan kode ini atau mencantumkannya dalam laporan kegagalan pengiriman. Jika server lain mengirim { $code }, artinya bisa berbeda.
    .fix = Baca teks kesalahan lengkap, yang sering memberikan alasan dan tautan, lalu ikuti petunjuknya. Jika tidak ada keterangan lain, ikuti saran untuk { $standard }.
    .use = Biarkan hanya { $vendor } yang menggunakan { $code }. Sebagai gantinya, kirim { $standard }, yang terdaftar, dan berikan alasannya dalam teks.

## Codes that nobody defines: shared texts

popular-lists = daftar kode di web

unofficial-dots-dropped =
    .description = Tidak ada standar yang mendefinisikan { $code }. Kemungkinan besar maksudnya { $stands-for } (“{ $stands-for-title }”), kode status terperinci yang ditulis tanpa titik.
    .when = Kode ini muncul di { $seen }. Jika server mengirimkannya, kode terperinci atau teks setelahnya menjelaskan maksudnya.
    .use = Jangan kirim nomor ini. Kirim { $standard }, yang dipahami semua perangkat lunak email, dengan kode terperinci yang menyebutkan penyebabnya.

unofficial-registry-column =
    .description = Tidak ada dokumen yang menjelaskan arti { $code }. Registri kode status terperinci hanya menyebut nomor ini sebagai kode dasar. Dalam praktiknya, { $stands-for } (“{ $stands-for-title }”) paling mendekati.
    .when = Kode ini jarang dan muncul di { $seen }. Hanya teks setelah nomor yang menjelaskan maksudnya.
    .use = Jangan kirim nomor ini. Kirim { $standard }, yang didefinisikan sebuah standar, dan berikan alasannya dalam kode terperinci.

unofficial-software = Arti bergantung pada perangkat lunak pengirim
    .description = Tidak ada standar yang mendefinisikan { $code }. Sebagian perangkat lunak mengirimkannya dengan arti sendiri, yang hanya dijelaskan oleh teks setelah nomor.
    .when = Kode ini muncul di { $seen }. Perangkat lunak lain mungkin menggunakan nomor yang sama untuk hal lain.
    .fix = Berpeganglah pada teks setelah nomor dan pada kode terperinci, jika ada. Tanpa keduanya, perlakukan balasan seperti { $standard }: digit pertama menentukan apakah server email mencoba lagi.
    .use = Jangan kirim nomor ini. Kirim { $standard } dan berikan alasannya dalam kode terperinci dan dalam teks.

unofficial-list-only = Nomor dari daftar kode di web
    .description = Tidak ada standar yang mendefinisikan { $code }, dan tidak ada server yang diketahui mengirimkannya. Daftar kode mencantumkannya, masing-masing dengan kata-kata sendiri.
    .when = Kode ini muncul di { $seen }. Jika ada server yang mengirimkannya, hanya teks setelah nomor yang menjelaskan maksudnya.
    .fix = Berpeganglah pada teks kesalahan lengkap, bukan pada keterangan daftar tentang nomor ini. Jika tidak ada teks, perlakukan balasan seperti { $standard }, yang digit pertamanya sama.
    .use = Jangan kirim nomor ini. Kirim { $standard }, yang didefinisikan sebuah standar.

unofficial-errno = Nomor kesalahan dari sistem klien sendiri
    .description = Tidak ada server email yang mengirim { $code }. Nomor ini kemungkinan besar kesalahan dari sistem operasi klien, seperti “connection refused” atau “network unreachable”, yang dicetak seperti balasan.
    .when = Kode ini muncul di { $seen }. Klien yang gagal membuka koneksi mencetak nomor seperti itu, yang lalu dikira balasan.
    .fix = Periksa koneksinya, bukan emailnya: nama host, port, jaringan, dan firewall. Setelah koneksi berfungsi, kirim lagi, seperti setelah { $standard }.
    .use = Server tidak pernah mengirim nomor ini. Untuk kondisi sementara, kirim { $standard }.

unofficial-document-example = Nomor dari contoh dalam sebuah dokumen
    .description = Tidak ada standar yang mendefinisikan { $code }. Contoh dalam sebuah dokumen mencantumkannya sebagai balasan tanpa menjelaskan arti nomornya; teks setelahnya paling mendekati { $stands-for } (“{ $stands-for-title }”).
    .when = Kode ini muncul di { $seen }. Server jarang mengirimkannya. Jika ada, hanya teks setelah nomor yang menjelaskan maksudnya.
    .fix = Baca teks kesalahan lengkap terlebih dahulu. Jika tidak ada keterangan, perlakukan balasan seperti { $standard }: digit pertama menentukan apakah server email mencoba lagi.
    .use = Jangan kirim nomor ini. Kirim { $standard }, yang didefinisikan sebuah standar, dan berikan alasannya dalam kode terperinci.

## Kinds of text in which a search finds words

match-near = { $kind }, ejaan yang mirip
match-kind-code = Kode
match-kind-symbol = Nama
match-kind-phrase = Kata-kata spesifikasi
match-kind-vendor = Kata-kata suatu produk
match-kind-title = Judul
match-kind-description = Arti
match-kind-when = Situasi
match-kind-advice = Saran
match-kind-example = Contoh
match-kind-cause = Penyebab
match-kind-printed = Kata-kata suatu program
