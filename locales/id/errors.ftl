# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = “{ $protocol }” bukan protokol yang dikenal.

error-unknown-protocol-near = “{ $protocol }” bukan protokol yang dikenal. Apakah maksud Anda { $suggestions }?

error-unknown-code = { $protocol }: kode “{ $value }” tidak dikenal.

error-unknown-code-near = { $protocol }: kode “{ $value }” tidak dikenal. Apakah maksud Anda { $suggestions }?

error-missing-protocol = “{ $value }” tidak menyebutkan protokol. Tulis protokol sebelum kode, seperti dalam “smtp/521”.

error-missing-protocol-near = “{ $value }” tidak menyebutkan protokol. Apakah maksud Anda { $suggestions }?

error-malformed-id = “{ $id }” bukan kode. Tulis protokol, garis miring, dan kode, seperti dalam “smtp/521”.

error-malformed-id-near = “{ $id }” tidak menyebutkan tepat satu kode. Apakah maksud Anda { $suggestions }?

error-malformed-value = { $protocol }: “{ $value }” bukan kode yang valid. Tulis kelas dan angka-angka setelahnya, dipisahkan dengan titik. Kelas adalah { $classes }.

error-malformed-value-categories = { $protocol }: “{ $value }” bukan kode yang valid. Tulis kelas, kategori, dan detail, dipisahkan dengan titik. Kelas adalah { $classes }; kategori adalah { $categories }.

error-missing-field = Kolom “{ $field }” wajib diisi.

error-same-code = Kedua sisi perbandingan sama-sama “{ $id }”. Pilih dua kode yang berbeda.

error-same-code-fallback = “{ $asked }” dibaca sebagai “{ $id }”, yang juga merupakan kode lainnya. Pilih dua kode yang berbeda.

error-malformed-language-code = “{ $language-code }” bukan tag bahasa. Gunakan tag seperti “ar” atau “pt-BR”.

note-language-not-available = “{ $language-code }” tidak tersedia; jawaban diberikan dalam { $language }.

error-negative-page-size = Ukuran halaman { $page-size } di luar rentang. Gunakan 1 sampai { $maximum }, atau 0 untuk nilai default.

error-malformed-page-token = “{ $page-token }” bukan token halaman yang valid. Hapus token untuk memulai dari halaman pertama.

error-page-token-mismatch = Token halaman ini diterbitkan untuk permintaan lain. Ulangi permintaan tersebut tanpa perubahan, atau hapus token untuk memulai dari halaman pertama.

error-too-many-items = Permintaan berisi { $count } kode, sedangkan batasnya { $maximum }. Bagi kode-kode itu ke dalam beberapa permintaan.

error-unknown-class = { $protocol }: “{ $class }” bukan kelas yang dikenal. Gunakan { $suggestions }.

error-class-without-protocol = Kelas “{ $class }” diberikan tanpa protokolnya. Sebutkan juga protokolnya.

error-unknown-phase = “{ $phase }” bukan tahap sesi SMTP. Gunakan { $suggestions }.

error-unknown-enum-value = Kolom “{ $field }” berisi nilai { $number } yang tidak terdefinisi.

error-malformed-status-details = Detail status tidak dapat dibaca: isinya bukan byte dari google.rpc.Status.

error-query-too-long = Pencarian lebih panjang dari { $maximum } karakter. Persingkat menjadi satu kode atau beberapa kata, atau minta seluruh teks dijelaskan sebagai balasan.

note-nothing-found = Tidak ada yang ditemukan untuk “{ $query }”. Periksa ejaan, gunakan lebih sedikit kata, atau cari kodenya langsung.
