# SPDX-License-Identifier: Apache-2.0

### The sections of a page about a code or a reply: their headings, and what stands in them for every code.

## A page about a code

section-description = Deskripsi
section-retry = Perlukah mencoba lagi?
section-actor = Siapa yang harus bertindak
section-fix = Cara mengatasinya
section-when = Kapan kode ini muncul
section-example = Contoh tampilannya
section-standing = Status standardisasi
section-phrase = Kata-kata dalam spesifikasi
section-class = Kelas
section-category = Kategori
section-outcome = Hasil
section-phases = Tempat kemunculannya
section-same-reply = Kode dalam balasan yang sama
section-equivalents = Padanan di protokol lain
section-protocol-facts = Detail protokol
section-vendors = Arti khusus produk tertentu
section-confused-codes = Sering tertukar dengan
section-related-codes = Kode terkait
section-references = Spesifikasi
section-use = Kapan mengirimkannya

## A page about a reply

section-happened = Apa yang terjadi
section-customer = Yang dapat Anda lakukan
section-administrator = Yang dapat dilakukan administrator
section-avoid = Yang sebaiknya tidak dilakukan
section-ask = Siapa yang perlu ditanya dan data yang perlu disertakan
section-suppression = Milis
section-codes = Kode yang ditemukan
section-conflicts = Kontradiksi
section-evidence = Dasar penentuan penyebab

## Repeating a request

code-number = Nomor

repeat-safety-any = Aman diulang
repeat-safety-idempotent = Aman diulang hanya jika idempoten
repeat-safety-none = Tidak boleh diulang

repeat-any =
    .message = Mencoba lagi setelah penolakan, bahkan secara otomatis, tidak menimbulkan duplikat.
    .request = Permintaan belum berdampak apa pun, sehingga klien boleh mencobanya ulang secara otomatis, bahkan jika permintaan itu mengubah sesuatu.
    .call = Permintaan belum berdampak apa pun, sehingga program boleh mengirimkannya lagi secara otomatis.
    .connection = Belum ada yang dijalankan, sehingga program boleh terhubung kembali secara otomatis.

repeat-idempotent =
    .message = Server mungkin sudah menerima pesan; jika program mengirimnya lagi, pesan itu bisa sampai dua kali.
    .request = Permintaan mungkin sudah dijalankan, sehingga klien hanya boleh mencoba ulang secara otomatis hal yang dapat diulang tanpa akibat buruk, seperti membaca atau mengganti sesuatu.
    .call = Permintaan mungkin sudah dijalankan, sehingga program hanya boleh mengirimkannya lagi secara otomatis jika tidak berakibat buruk.
    .connection = Sebagian pekerjaan mungkin sudah dijalankan, sehingga program hanya boleh mengulang secara otomatis hal yang tidak berakibat buruk jika dilakukan dua kali.

retry-delay =
    .seconds = Waktu tunggu minimum yang lazim adalah { $count } detik ({ $reference }).
    .minutes = Waktu tunggu minimum yang lazim adalah { $count } menit ({ $reference }).
    .hours = Waktu tunggu minimum yang lazim adalah { $count } jam ({ $reference }).

## The status of another service

localized-status = { $description } { $fix }
