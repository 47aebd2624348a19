# SPDX-License-Identifier: Apache-2.0

### gRPC: the protocol, its classes and its status codes (google/rpc/code.proto and grpc/grpc doc/statuscodes.md).

protocol-grpc = gRPC
    .description = gRPC memungkinkan program memanggil metode suatu layanan di mesin lain melalui HTTP/2. Setiap panggilan berakhir dengan sebuah status: salah satu dari tujuh belas kode ini dan, setelah kegagalan, biasanya sebuah pesan.

## Classes

grpc-class-ok = OK · Berhasil
    .description = Panggilan berhasil, seperti yang dilaporkan aplikasi di server.
grpc-class-error = Kesalahan · Gagal
    .description = Panggilan gagal; kodenya menunjukkan jenis kegagalan.

## Facts that only gRPC codes have

grpc-fact-origin = Siapa yang menghasilkan kode ini
    .library = Hanya pustaka gRPC yang mengembalikan kode ini; aplikasi tidak.
    .application = Hanya aplikasi yang mengembalikan kode ini; pustaka gRPC tidak pernah.
    .both = Pustaka gRPC dan aplikasi sama-sama dapat mengembalikan kode ini.

## Where gRPC meets HTTP

grpc-context-gateway =
    .exact = Bagi pemanggil HTTP biasa, gateway biasanya mengubah { $from } menjadi { $to }; artinya sama.
    .close = Bagi pemanggil HTTP biasa, gateway biasanya mengubah { $from } menjadi { $to }; artinya hampir sama.
    .narrower = Bagi pemanggil HTTP biasa, gateway biasanya mengubah { $from } menjadi { $to }, yang hanya merupakan satu kasus dari { $from }.
    .broader = Bagi pemanggil HTTP biasa, gateway biasanya mengubah { $from } menjadi { $to }; { $from } hanya merupakan satu kasus darinya.
    .loose = Bagi pemanggil HTTP biasa, gateway biasanya mengubah { $from } menjadi { $to }; sebagian besar artinya hilang.

## Codes

grpc-0 = Berhasil
    .description = Panggilan berhasil: metode melakukan yang dijanjikannya.
    .when = Jika aplikasi di server mengakhiri metodenya tanpa kesalahan. Respons tanpa status dianggap gagal.
    .fix = Tidak perlu tindakan. Dalam stream, hanya status di akhir ini yang menunjukkan bahwa stream lengkap. Jika metode hanya memulai operasi yang lebih panjang, tanyakan kepada layanan bagaimana operasi itu berakhir.
    .use = Kirim OK jika metode telah melakukan semua yang dijanjikannya, meskipun pencarian tidak menemukan apa pun. Jangan menaruh kesalahan dalam pesan respons: klien, proxy, dan pemantauan melihat statusnya.

grpc-1 = Panggilan dibatalkan
    .description = Panggilan dibatalkan sebelum selesai, biasanya oleh pemanggil. Yang sudah dilakukan server sampai saat itu tidak dibatalkan.
    .when = Jika klien membatalkan panggilan, atau jika server mereset stream dengan CANCEL. Aplikasi juga mengembalikannya, misalnya jika pemanggilnya sendiri berhenti menunggu.
    .fix = Jika Anda sengaja membatalkan, tidak perlu tindakan. Jika tidak, cari tahu apa yang membatalkan panggilan: halaman yang ditutup, program yang berhenti, pemanggil yang lebih awal, atau proxy. Sebelum memanggil lagi, periksa apa yang diubah panggilan pertama.
    .use = Kirim CANCELLED jika pemanggil berhenti menunggu dan Anda menghentikan pekerjaan. Kirim DEADLINE_EXCEEDED jika waktu habis, ABORTED jika konflik mengakhiri operasi, dan UNAVAILABLE jika server sedang dimatikan.

grpc-2 = Kesalahan tidak dikenal
    .description = Panggilan gagal, dan tidak ada yang diketahui lebih tepat: kesalahan datang tanpa informasi yang cukup, atau dari sistem yang kodenya tidak bermakna di sini.
    .when = Jika aplikasi server menghasilkan exception, status tidak dapat dibaca, atau respons HTTP dari proxy tidak membawa status gRPC dan kodenya tidak menyatakan hal yang lebih tepat.
    .fix = Minta administrator server mencari exception dalam log; jika proxy yang merespons, lihat lognya. Sebelum memanggil lagi, periksa apakah panggilan sudah dijalankan.
    .use = Kirim UNKNOWN hanya untuk kesalahan dari tempat lain yang tidak dapat Anda golongkan. Tangkap exception dan kirim kode yang cocok: INTERNAL untuk masalah serius, INVALID_ARGUMENT untuk masukan yang salah, dan UNAVAILABLE untuk kegagalan sementara.

grpc-3 = Argumen tidak valid
    .description = Sebuah argumen salah, apa pun keadaan sistem: misalnya nama salah format atau suatu nilai tidak pernah diizinkan.
    .when = Jika aplikasi telah memeriksa permintaan dan menolak salah satu argumennya.
    .fix = Perbaiki argumen yang disebutkan dalam pesan atau detail, atau program yang mengisinya, sesuai dokumentasi layanan.
    .use = Kirim INVALID_ARGUMENT jika argumen akan salah dalam keadaan apa pun. Kirim FAILED_PRECONDITION jika hanya keadaan saat ini yang melarang panggilan, OUT_OF_RANGE untuk posisi melewati akhir saat ini, dan NOT_FOUND jika nama yang valid tidak cocok dengan apa pun.

grpc-4 = Tenggat terlampaui
    .description = Tenggat klien terlampaui sebelum panggilan selesai. Operasi mungkin tetap berhasil, misalnya jika hanya responsnya yang terlambat.
    .when = Jika waktu habis di salah satu sisi: permintaan tidak dapat dikirim, server memerlukan waktu terlalu lama, atau respons terlambat. Aplikasi juga mengembalikannya, sering untuk panggilannya sendiri.
    .fix = Jika panggilan mengubah sesuatu, baca dulu keadaan saat ini, karena panggilan mungkin sudah berhasil. Lalu panggil lagi dengan tenggat lebih panjang atau permintaan lebih kecil. Jika sering terjadi, cari kelebihan beban atau dependensi yang lambat.
    .use = Kirim DEADLINE_EXCEEDED jika tenggat pemanggil terlampaui, dan hentikan pekerjaan. Kirim UNAVAILABLE jika Anda tidak dapat melayani panggilan meskipun masih ada waktu, dan CANCELLED jika pemanggil berhenti menunggu lebih awal.

grpc-5 = Tidak ditemukan
    .description = Sesuatu yang disebutkan permintaan, seperti file atau catatan data, tidak ditemukan. Layanan juga boleh menggunakan kode ini untuk menyembunyikannya dari seluruh golongan pengguna.
    .when = Jika metode telah mencari yang disebutkan permintaan dan tidak menemukan apa pun yang boleh diperlihatkan kepada pemanggil ini.
    .fix = Periksa nama atau pengenal, dan pastikan Anda memanggil lingkungan yang benar dengan akun yang benar. Jika hal itu ada, minta akses; jika tidak, buat dahulu.
    .use = Kirim NOT_FOUND, bukan FAILED_PRECONDITION, jika objek tidak ada atau disembunyikan dari seluruh golongan pengguna. Kirim PERMISSION_DENIED jika sebagian pengguna dalam golongan itu ditolak, dan UNIMPLEMENTED jika metodenya tidak ada.

grpc-6 = Sudah ada
    .description = Pemanggil ingin membuat sesuatu, seperti file atau catatan data, tetapi hal itu sudah ada. Tidak ada yang baru dibuat.
    .when = Jika metode yang membuat sesuatu mendapati nama atau pengenalnya sudah terpakai, mungkin oleh percobaan sebelumnya dari pemanggil yang sama, yang responsnya hilang.
    .fix = Lihat apa yang sudah ada. Jika itu yang Anda inginkan, gunakan. Jika tidak, pilih nama lain atau perbarui yang sudah ada.
    .use = Kirim ALREADY_EXISTS, bukan FAILED_PRECONDITION, jika objek yang hendak dibuat sudah ada. Kirim ABORTED jika operasi berbenturan dan klien sebaiknya memulai lagi.

grpc-7 = Izin ditolak
    .description = Pemanggil tidak memiliki izin untuk operasi ini. Kode ini tidak berarti bahwa permintaannya selain itu valid, atau bahwa hal yang disebutkannya ada.
    .when = Jika aplikasi mengenal pemanggil dan mendapati haknya kurang. Pustaka klien juga melaporkannya untuk HTTP 403 tanpa status gRPC, sering dari proxy, dan untuk kesalahan HTTP/2 INADEQUATE_SECURITY.
    .fix = Periksa akun atau kunci mana yang digunakan panggilan, dan ganti jika salah. Jika benar, minta izin kepada administrator layanan. Jika proxy yang menolak panggilan, periksa aturannya.
    .use = Kirim PERMISSION_DENIED jika Anda mengenal pemanggil, tetapi pemanggil tidak memiliki izin. Kirim UNAUTHENTICATED jika Anda tidak dapat mengetahui siapa yang memanggil, dan NOT_FOUND untuk menyembunyikan sesuatu dari seluruh golongan pengguna.

grpc-8 = Sumber daya atau kuota habis
    .description = Sesuatu yang diperlukan panggilan telah habis, seperti kuota pemanggil, penyimpanan, memori, atau thread. Kode ini juga mencakup pesan yang melebihi batas ukuran.
    .when = Jika kuota habis atau penyimpanan penuh. Pustaka gRPC melaporkannya jika pesan terlalu besar bagi salah satu sisi, server kehabisan thread, atau klien kekurangan memori.
    .fix = Jika teks menyebut ukuran, pecah pesan atau naikkan batas di sisi yang menolaknya. Jika menyebut laju atau kuota, panggil lebih jarang atau minta batas lebih tinggi. Jika penyimpanan penuh, kosongkan ruang.
    .use = Kirim RESOURCE_EXHAUSTED untuk kuota atau sumber daya yang habis, dan nyatakan dalam detail kapan boleh mencoba lagi. Kirim UNAVAILABLE jika seluruh layanan tidak dapat digunakan. Jangan pernah mengirim PERMISSION_DENIED untuk kuota.

grpc-9 = Sistem tidak dalam keadaan yang diperlukan
    .description = Operasi ditolak karena sistem tidak dalam keadaan yang diperlukannya. Contohnya adalah menghapus direktori yang tidak kosong.
    .when = Jika metode membandingkan permintaan dengan keadaan sistem dan keduanya tidak sesuai. Sebagian layanan juga mengirimkannya jika syarat yang ditetapkan dalam permintaan tidak terpenuhi.
    .fix = Perbaiki keadaan yang disebutkan pesan, misalnya dengan mengosongkan direktori, lalu panggil lagi. Jika permintaan Anda membawa syarat, dasarkan pada keadaan yang baru.
    .use = Kirim FAILED_PRECONDITION jika klien sebaiknya tidak mencoba ulang sebelum keadaan diperbaiki. Kirim ABORTED jika klien sebaiknya memulai lagi urutan yang lebih besar, dan UNAVAILABLE jika cukup mencoba ulang panggilan ini.

grpc-10 = Dihentikan karena konflik
    .description = Operasi dihentikan, biasanya karena berbenturan dengan operasi lain: transaksi dilepas, atau data telah berubah sejak dibaca.
    .when = Jika pihak lain mengubah data di antara pembacaan dan penulisan pemanggil ini, sehingga test-and-set gagal, atau jika basis data membuat transaksi ini mengalah.
    .fix = Baca data saat ini, terapkan perubahan Anda dan tulis lagi, atau jalankan lagi seluruh transaksi. Jika sering terjadi, beri jeda di antara percobaan dan buat transaksi tetap pendek.
    .use = Kirim ABORTED jika klien sebaiknya memulai lagi urutan yang lebih besar, seperti baca, ubah, dan tulis. Kirim UNAVAILABLE jika cukup mencoba ulang panggilan yang gagal, dan FAILED_PRECONDITION jika keadaan harus diperbaiki dahulu.

grpc-11 = Melewati rentang yang valid
    .description = Operasi melewati rentang yang saat ini valid, seperti membaca melewati akhir file. Permintaan yang sama mungkin menjadi valid jika rentangnya bertambah.
    .when = Jika metode yang membaca, berpindah posisi, atau mengiterasi diberi posisi melewati akhir saat ini, atau mencapainya selangkah demi selangkah. etcd juga mengirimkannya untuk revisi yang sudah dihapusnya.
    .fix = Jika program Anda membaca sampai akhir, anggap ini sebagai akhir dan berhentilah. Jika tidak, tanyakan rentang saat ini dan pilih posisi di dalamnya. Jika data lama sudah dihapus, mulai dari yang tertua yang masih ada.
    .use = Kirim OUT_OF_RANGE, bukan FAILED_PRECONDITION, untuk posisi melewati akhir saat ini, agar klien yang mengiterasi tahu bahwa pekerjaannya selesai. Kirim INVALID_ARGUMENT untuk posisi yang tidak pernah bisa valid.

grpc-12 = Operasi tidak diimplementasikan
    .description = Layanan tidak mengimplementasikan operasi ini, atau telah menonaktifkannya.
    .when = Jika server tidak memiliki metode itu atau tidak mendukung kompresi klien, atau klien menerima HTTP 404 tanpa status gRPC. Sebagian pustaka juga melaporkannya untuk jumlah pesan yang salah.
    .fix = Periksa alamat, nama lengkap layanan dan metode, serta rute proxy. Jika teks menyebut kompresi, matikan di klien. Jika tidak, bangun klien dan server dari definisi yang sama.
    .use = Kirim UNIMPLEMENTED untuk operasi yang tidak ditawarkan layanan ini kepada siapa pun. Kirim NOT_FOUND jika objek tidak ada, PERMISSION_DENIED jika hanya pemanggil ini yang tidak boleh menggunakan operasi itu, dan UNAVAILABLE selama layanan sekadar mati.

grpc-13 = Kesalahan internal
    .description = Sesuatu yang dianggap pasti oleh sistem ternyata tidak berlaku. Kode ini dikhususkan untuk kesalahan serius dan biasanya menandakan cacat perangkat lunak.
    .when = Jika aplikasi melaporkan kesalahannya sendiri, pesan tidak dapat diurai atau didekompresi, atau satu sisi melanggar aturan HTTP/2. Pustaka klien juga melaporkannya untuk HTTP 400 atau 431 tanpa status gRPC.
    .fix = Laporkan metode, waktu, dan teks kesalahan lengkap kepada administrator server. Jika teks menyebut penguraian atau kompresi, bandingkan versi di kedua sisi. Sebelum memanggil lagi, periksa apa yang sudah dijalankan.
    .use = Kirim INTERNAL jika asumsi sistem Anda sendiri terlanggar. Kirim UNKNOWN untuk kesalahan dari tempat lain yang tidak dapat Anda golongkan, dan UNAVAILABLE untuk kegagalan yang kemungkinan besar teratasi dengan mencoba ulang.

grpc-14 = Layanan tidak tersedia
    .description = Layanan saat ini tidak dapat digunakan; kondisi ini kemungkinan besar akan berlalu.
    .when = Jika koneksi tidak dapat dibuka, koneksi terputus, atau server sedang dimatikan. Pustaka klien juga melaporkannya untuk HTTP 429, 502, 503, atau 504 tanpa status gRPC.
    .fix = Jika panggilan mengubah sesuatu, periksa dulu apakah sudah dijalankan. Lalu coba ulang panggilan ini saja, dengan jeda yang makin panjang (exponential backoff); pustaka klien dapat melakukannya. Jika kegagalan berlanjut, periksa alamat, DNS, TLS, proxy, dan server.
    .use = Kirim UNAVAILABLE jika klien cukup mencoba ulang panggilan yang gagal. Kirim ABORTED jika klien sebaiknya memulai lagi urutan yang lebih besar, FAILED_PRECONDITION jika keadaan harus diperbaiki dahulu, dan RESOURCE_EXHAUSTED untuk kuota yang habis.

grpc-15 = Data hilang atau rusak
    .description = Data hilang atau rusak dan tidak dapat dipulihkan.
    .when = Jika aplikasi mendapati, misalnya, bahwa catatan yang tersimpan tidak cocok dengan checksum-nya dan tidak ada salinan utuh yang tersisa.
    .fix = Simpan setiap salinan data yang masih Anda miliki. Segera beri tahu administrator server, yang mungkin memiliki cadangan.
    .use = Kirim DATA_LOSS hanya jika data tidak dapat dipulihkan. Kirim INTERNAL untuk masalah serius lain, dan UNAVAILABLE jika data utuh tetapi untuk sementara tidak terjangkau.

grpc-16 = Tidak ada kredensial yang valid
    .description = Permintaan tidak membawa kredensial yang valid: kredensial tidak ada, kedaluwarsa, salah format, atau tidak diterima di sini.
    .when = Jika aplikasi tidak dapat mengetahui siapa yang memanggil. Pustaka gRPC melaporkannya jika kredensial tidak dapat diperoleh atau tidak sesuai dengan kanal, jika :authority menyebutkan host yang tidak valid, dan untuk HTTP 401 tanpa status gRPC.
    .fix = Login lagi atau perbarui token. Pastikan panggilan membawanya, biasanya di bawah authorization dalam metadata, token itu ditujukan untuk layanan ini, dan jam klien benar.
    .use = Kirim UNAUTHENTICATED jika Anda tidak dapat mengetahui siapa yang memanggil. Kirim PERMISSION_DENIED jika Anda mengenal pemanggil, tetapi pemanggil tidak memiliki izin, dan UNAVAILABLE jika untuk sementara Anda tidak dapat memeriksa kredensial.
