# SPDX-License-Identifier: Apache-2.0

### The words of the pages that a browser shows, apart from what they tell of codes and replies.

## On every page

page-skip = Langsung ke konten
page-home = Beranda
page-main-menu = Menu utama
page-trail = Anda berada di sini
page-language = Bahasa

## Home

page-home-title = Kode status dalam bahasa sederhana
page-home-description = Arti sebuah kode status, apakah mencoba lagi ada gunanya, dan siapa yang harus bertindak: untuk email, HTTP, dan protokol lain, disertai spesifikasi di balik setiap pernyataan.
page-protocols = Protokol
page-code-count = { $count } kode

## A protocol, and a choice of codes

page-protocol-title = { $protocol }: semua kode
page-codes = Kode
page-unofficial = Kode tidak resmi
page-choice = Kode mana yang Anda maksud?
page-choice-note = Beberapa kode ditulis “{ $value }”. Pilih salah satu.

## Comparisons

page-pairs = Kode yang sering tertukar
page-pairs-description = Pasangan kode yang sering tertukar, dengan perbedaannya dalam satu atau dua kalimat.
page-compare = Bandingkan { $code } dengan kode lain
page-other-code = Kode lain
page-other-code-hint = Tulis seperti yang Anda temukan: 450, 5.1.1, HTTP 503, atau nama seperti UNAVAILABLE.
page-compare-button = Bandingkan
page-swap = Tukar posisi
page-both = Keduanya

## Explaining a reply

page-explain = Jelaskan balasan
page-explain-description = Tempelkan pesan kesalahan, satu baris log, atau laporan kegagalan pengiriman secara utuh, lalu baca apa yang terjadi dan apa yang harus dilakukan.
page-reply = Pesan kesalahan, baris log, atau laporan kegagalan pengiriman
page-explain-privacy = Teks hanya dikirim ke server ini. Teks tidak disimpan, tidak dicatat dalam log, dan tidak muncul dalam alamat mana pun.
page-explain-button = Jelaskan
page-explain-another = Jelaskan balasan lain
page-masked = Salinan tanpa data pribadi
page-masked-hint = Alamat, nama, dan host telah diganti. Baca salinan ini sebelum Anda membagikannya, karena tidak ada program yang menemukan semuanya.

## What there is no page for

page-missing = Halaman tidak ditemukan
page-missing-note = Tidak ada halaman di alamat ini.
page-nearest = Kode terdekat
page-refused = Teks tidak dapat dibaca
page-form-unreadable = Yang diterima bukan formulir halaman ini. Tempelkan lagi teksnya, lalu kirim.
page-form-too-large = Teks terlalu panjang. Tempelkan balasannya saja.

## Searching

page-search = Cari
page-search-query = Kode, nama, atau kata
page-search-description = Sebuah kode, nama, atau beberapa kata dalam bahasa apa pun: 550 5.7.26, DEADLINE_EXCEEDED, kotak surat penuh. Salah eja tidak menjadi masalah.
page-search-title = Hasil pencarian untuk { $query }
