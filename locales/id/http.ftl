# SPDX-License-Identifier: Apache-2.0

### HTTP: the protocol, its classes and its status codes (RFC 9110, its extensions and the IANA registry).

protocol-http = HTTP
    .description = Hypertext Transfer Protocol membawa permintaan dari browser dan program lain ke server web dan API, serta respons kembali. Setiap respons memiliki kode status tiga digit.

## Classes: the first digit

http-class-1xx = 1xx · Respons sementara
    .description = Server melaporkan tentang permintaan atau koneksi sebelum pekerjaan selesai. Respons akhir menyusul.
http-class-2xx = 2xx · Berhasil
    .description = Server telah menerima, memahami, dan menyetujui permintaan.
http-class-3xx = 3xx · Pengalihan
    .description = Permintaan baru selesai dengan langkah berikutnya, biasanya permintaan lain ke alamat yang berbeda.
http-class-4xx = 4xx · Kesalahan klien
    .description = Klien tampaknya menjadi penyebab: permintaan salah format, tidak diizinkan, atau tidak mungkin dipenuhi apa adanya.
http-class-5xx = 5xx · Kesalahan server
    .description = Server gagal memenuhi permintaan yang tampaknya valid.

## Facts that only HTTP codes have

http-fact-cacheable = Penyimpanan di cache
    .yes = Cache boleh menyimpan respons ini meskipun tidak ada waktu kedaluwarsa, kecuali metode atau header melarangnya.
    .no = Cache menyimpan respons ini hanya jika headernya mengizinkan.
    .never = Cache tidak pernah menyimpan respons ini.
http-fact-body = Isi respons
    .expected = Respons seharusnya memiliki isi.
    .optional = Respons boleh memiliki isi.
    .none = Respons tidak memiliki isi.
http-fact-headers = Header terkait

## Where HTTP meets gRPC

http-context-client-without-status =
    .exact = Klien gRPC yang mendapat { $from } tanpa grpc-status, misalnya dari proxy, melaporkan { $to }. Artinya sama.
    .close = Klien gRPC yang mendapat { $from } tanpa grpc-status, misalnya dari proxy, melaporkan { $to }. Artinya hampir sama.
    .narrower = Klien gRPC yang mendapat { $from } tanpa grpc-status, misalnya dari proxy, melaporkan { $to }, yang hanya mencakup sebagian artinya.
    .broader = Klien gRPC yang mendapat { $from } tanpa grpc-status, misalnya dari proxy, melaporkan { $to }, yang juga mencakup kasus lain.
    .loose = Klien gRPC yang mendapat { $from } tanpa grpc-status, misalnya dari proxy, melaporkan { $to }. Sebagian besar artinya hilang.

## Codes

http-000 = Tidak ada kode status
    .description = curl mencetak kode tidak valid ini jika tidak ada respons yang datang. AWS Application Load Balancer mencatatnya dalam log untuk koneksi HTTP/2 yang ditutupnya dengan GOAWAY.
    .when = Di curl, setelah kegagalan DNS, koneksi, atau TLS, atau waktu tunggu habis. Di AWS, setelah lebih dari 10.000 permintaan pada satu koneksi HTTP/2 atau, menurut dokumentasi lama, setelah header terkompresi di atas 8 KB.
    .fix = Dengan curl, baca pesan kesalahannya, lalu periksa alamat, port, DNS, atau TLS. Di belakang AWS, buka koneksi baru untuk permintaan yang tidak mendapat respons; kirim lagi POST hanya jika belum dijalankan. Jika terulang, perpendek header yang besar.
    .use = Jangan pernah mengirim 000: kode status yang valid berkisar dari 100 sampai 599. Kirim 431 jika header terlalu besar. Kirim 503 jika Anda tidak dapat melayani permintaan.

http-100 = Lanjutkan dengan isi permintaan
    .description = Server telah menerima awal permintaan dan tidak menolaknya. Klien boleh melanjutkan.
    .when = Setelah permintaan dengan “Expect: 100-continue”, yang digunakan klien untuk menanyakan apakah unggahan besar layak dikirim. Sebagian server mengirim 100 tanpa diminta.
    .fix = Kirim isi permintaan, meskipun 100 tidak datang setelah menunggu sebentar, lalu baca respons akhir. Log yang berakhir dengan 100 menandakan klien yang salah menangani respons sementara.
    .use = Kirim 100 segera setelah “Expect: 100-continue”. Jika metode, alamat, atau header sudah menentukan hasilnya, kirim langsung kode akhir, seperti 401. Jangan pernah mengirim 100 kepada klien HTTP/1.0.

http-101 = Beralih ke protokol lain
    .description = Server setuju beralih ke protokol yang diusulkan klien dalam header Upgrade. Semua setelah respons ini menggunakan protokol baru.
    .when = Biasanya ketika browser atau program membuka WebSocket melalui HTTP/1.1, dengan GET yang memuat “Connection: Upgrade” dan “Upgrade: websocket”.
    .fix = Pastikan Upgrade menyebutkan protokol yang Anda usulkan, lalu gunakan. Jika WebSocket tidak pernah mendapat 101, cari proxy yang membuang Upgrade dan Connection.
    .use = Kirim 101 hanya untuk protokol dalam header Upgrade permintaan, dan sebutkan dalam header Anda. Abaikan header itu untuk tetap memakai HTTP/1.1. Kirim 426 untuk mewajibkan protokol lain. HTTP/2 dan HTTP/3 tidak mengenal 101.

http-102 = Masih diproses
    .description = Server telah menerima seluruh permintaan dan masih mengerjakannya. Respons sementara dari versi pertama WebDAV ini mencegah klien berhenti menunggu.
    .when = Dari server WebDAV lama, jika suatu operasi, misalnya pada koleksi besar, memakan waktu lebih dari sekitar dua puluh detik. Sedikit server yang mengimplementasikannya.
    .fix = Biarkan koneksi terbuka, tunggu respons akhir, dan jangan kirim lagi permintaan sementara itu. Jika klien lebih dulu berhenti menunggu, perpanjang batas waktu tunggunya.
    .use = Jangan kirim 102 dari perangkat lunak baru: WebDAV menghapusnya pada 2007. Kirim 202 dengan alamat status untuk pekerjaan panjang. Kirim 103 untuk mengumumkan header lebih awal.

http-103 = Petunjuk awal
    .description = Server menyebutkan header yang kemungkinan besar dimiliki respons akhir, seperti header Link untuk lembar gaya, agar klien dapat mengambil file itu lebih awal.
    .when = Dari server web atau CDN, biasanya kepada browser, ketika halamannya sendiri masih disiapkan. Beberapa respons seperti ini dapat mendahului satu respons akhir.
    .fix = Andalkan hanya header respons akhir. Jika klien berhenti pada 103, perbarui pustaka HTTP-nya. Jika Anda mengelola server, kirim 103 hanya melalui HTTP/2 dan HTTP/3.
    .use = Kirim 103 jika Anda mengetahui header Link yang berguna sebelum respons siap. Dalam respons akhir, ulangi yang masih berlaku. Kirim 202 untuk pekerjaan panjang: 103 tidak melaporkan kemajuan.

http-104 = Unggahan dapat dilanjutkan
    .description = Server mengizinkan klien melanjutkan unggahan ini jika terputus, dan menyatakannya selagi unggahan berlangsung.
    .when = Selama unggahan dengan header Upload-Complete: mula-mula dengan alamat unggahan itu sendiri dalam Location, kemudian mungkin dengan Upload-Offset untuk melaporkan kemajuan.
    .fix = Simpan alamat dalam Location. Jika koneksi terputus, kirim HEAD ke alamat itu, baca Upload-Offset, dan tambahkan sisanya dari sana. Kode akhir 4xx biasanya mengakhiri unggahan.
    .use = Kirim 104 dengan Location kepada klien yang menggunakan header draf itu, segera setelah unggahan memiliki alamat sendiri. Jangan mengandalkannya: proxy mungkin membuangnya.

http-110 = Respons sudah tidak mutakhir
    .description = Ini bukan kode status. “110 Response is Stale” berasal dari header Warning lama, tempat cache menyatakan bahwa responsnya sudah tidak mutakhir.
    .when = Dalam header Warning di samping kode status sebenarnya seperti 200, dari cache dan pustaka HTTP lama. Sebagian daftar kode dan pustaka mengiranya kode status.
    .fix = Cari kode sebenarnya di baris status. Untuk respons yang mutakhir, kirim “Cache-Control: no-cache”. Jika 110 benar-benar datang sebagai kode status, teruslah membaca sampai respons akhir.
    .use = Jangan kirim 110 atau header Warning, yang dinyatakan usang oleh RFC 9111. Kirim kode respons itu sendiri, seperti 200, dengan header Age.

http-122 = Alamat permintaan terlalu panjang
    .description = Tidak ada perangkat lunak yang diketahui mengirim kode ini. Pustaka Python Requests menyebutnya request_uri_too_long; daftar kode di web mengaitkannya dengan Internet Explorer 7 tanpa bukti.
    .when = Dalam daftar dan pustaka, bukan dalam respons nyata. Klien akan menganggapnya respons sementara, karena digit pertamanya 1.
    .fix = Jika benar-benar datang, tunggu respons akhir, lalu cari program yang mengirimkannya. Perpendek alamat yang terlalu panjang, atau pindahkan datanya ke isi POST.
    .use = Jangan kirim 122, karena klien akan menunggu lanjutannya. Kirim 414 jika alamat permintaan terlalu panjang. Kirim 431 jika headernya terlalu besar.

http-200 = Permintaan berhasil
    .description = Setelah GET, isi respons adalah sumber daya yang diminta; setelah POST, hasil tindakan; setelah PUT atau DELETE, laporan tentang perubahan.
    .when = Setelah sebagian besar permintaan yang berhasil. Sebagian API dan halaman kesalahan juga mengirimkannya setelah kegagalan, dan hanya menyebutkan kesalahan dalam isi respons.
    .fix = Jika hasilnya salah, cari kesalahan dalam isi respons, lalu muat ulang tanpa cache. Jangan kirim lagi POST, karena bisa dijalankan dua kali.
    .use = Kirim 200 jika permintaan selesai dan ada isi respons. Kirim 204 jika tidak ada. Kirim 201 jika sesuatu dibuat. Kirim 202 jika pekerjaan belum selesai. Jangan pernah melaporkan kegagalan dengan 200.

http-201 = Sumber daya dibuat
    .description = Permintaan telah membuat satu atau beberapa sumber daya. Location memberikan alamat yang utama; tanpa Location, yang utama berada di alamat yang diminta.
    .when = Biasanya setelah POST yang menambahkan sesuatu, seperti pesanan atau file, atau setelah PUT ke alamat yang sebelumnya kosong.
    .fix = Simpan alamat dalam Location untuk membaca atau mengubah sumber daya baru. Jangan kirim lagi POST, karena bisa membuat satu lagi.
    .use = Kirim 201 jika sumber daya sudah ada sebelum Anda merespons, dengan Location setelah POST. Kirim 202 jika masih harus dibuat. Kirim 200 atau 204 jika PUT mengganti sesuatu.

http-202 = Diterima, belum selesai
    .description = Server telah menerima permintaan tetapi belum menyelesaikan pekerjaannya, yang masih bisa gagal. HTTP tidak memiliki cara untuk mengirim hasilnya nanti.
    .when = Dari API, untuk pekerjaan panjang atau massal seperti ekspor, penghapusan, atau konversi. Isi respons seharusnya menjelaskan cara memantau kemajuannya.
    .fix = Periksa alamat status dalam isi respons atau Location sampai pekerjaan selesai atau gagal. Jika tidak ada, baca dokumentasi API. Jangan kirim lagi permintaan.
    .use = Kirim 202, dengan alamat status, jika pekerjaan berlanjut setelah respons. Kirim 200, 201, atau 204 jika sudah selesai. Tolak langsung apa yang Anda tahu akan gagal.

http-203 = Isi respons diubah proxy
    .description = Permintaan berhasil, tetapi sebuah proxy di jalur telah mengubah isi respons yang dikirim server asal dengan 200.
    .when = Misalnya dari proxy yang mengonversi gambar, menyaring konten, atau menambahkan catatan. Tidak semua proxy menyatakannya: ada yang mengubah isi respons dan mempertahankan 200.
    .fix = Jika perubahannya tidak berakibat buruk, gunakan isi respons itu. Jika tidak, lewati proxy atau gunakan HTTPS. Jika Anda mengelola server, larang perubahan dengan “Cache-Control: no-transform”.
    .use = Kirim 203 hanya dari proxy yang telah mengubah isi respons 200, dan hormati no-transform. Pertahankan kode jika Anda hanya menyimpan di cache atau meneruskan. Kirim 200 dari server asal.

http-204 = Selesai, tidak ada yang dikembalikan
    .description = Permintaan berhasil, dan respons sengaja tidak memiliki isi. Headernya mungkin tetap memuat sesuatu, seperti ETag versi yang baru disimpan.
    .when = Biasanya setelah PUT, PATCH, atau DELETE, atau jika program menyimpan sesuatu sementara penggunanya tetap di halaman yang sama.
    .fix = Jika program gagal pada 204, buat program memeriksa kode itu sebelum mengurai isi respons. Di browser, yang tetap di halamannya, periksa apakah perubahan sudah terjadi sebelum mengulang tindakan.
    .use = Kirim 204 jika tindakan selesai dan tidak ada yang perlu ditambahkan. Kirim 200 jika ada isi respons. Kirim 202 jika tindakan belum terjadi. Kirim 205 jika formulir harus dikosongkan.

http-205 = Selesai, kosongkan formulir
    .description = Permintaan berhasil, dan klien sebaiknya mengembalikan formulir atau halaman yang mengirimkannya ke keadaan semula.
    .when = Setelah formulir dikirim, agar isian berikutnya dapat dimulai. Kode ini jarang, karena browser tidak mengosongkan formulir secara otomatis.
    .fix = Jangan kirim lagi isian: isian sudah diterima, dan bisa tercatat dua kali. Jika formulir masih menampilkannya, kosongkan formulir.
    .use = Kirim 205, tanpa isi respons, hanya kepada klien yang Anda tahu mengosongkan formulirnya. Kirim 204 untuk membiarkan halaman apa adanya. Kirim 303 untuk mengarahkan browser ke formulir kosong.

http-206 = Sebagian sumber daya
    .description = Respons hanya memuat bagian, atau bagian-bagian, yang diminta header Range. Content-Range memberikan posisinya dan panjang keseluruhan.
    .when = Setelah GET dengan header Range, yang memungkinkan pengelola unduhan dan pemutar video melanjutkan atau melompat. Server boleh mengirim kurang dari yang diminta.
    .fix = Gunakan Content-Range untuk mengetahui yang kurang lalu memintanya. Gabungkan bagian hanya jika ETag kuatnya sama. Jika file gabungan rusak, unduh lagi tanpa Range.
    .use = Kirim 206 hanya setelah GET dengan Range, dengan Content-Range atau sebagai multipart/byteranges. Kirim 200 untuk mengabaikan Range, dan untuk satu halaman daftar. Kirim 416 jika tidak ada bagian rentang yang tersedia.

http-207 = Beberapa hasil dalam satu respons
    .description = Permintaan menyangkut beberapa sumber daya atau properti, dan isi respons memberikan status masing-masing. Kodenya sendiri tidak berarti berhasil maupun gagal.
    .when = Dari server WebDAV, setelah PROPFIND atau PROPPATCH, atau setelah DELETE, COPY, atau MOVE yang sebagian gagal. Sebagian API menggunakannya untuk permintaan massal.
    .fix = Baca isi respons, biasanya XML dengan status untuk setiap href: semua bagian mungkin gagal. Tangani setiap bagian yang gagal menurut kodenya sendiri, seperti 403 atau 423.
    .use = Kirim 207 jika bagian-bagian permintaan memerlukan kode berbeda, atau metode WebDAV mewajibkannya. Kirim 200 atau 204 jika satu kode cocok untuk semua. Tulis 208 hanya di dalam 207.

http-208 = Sudah tercantum dalam respons ini
    .description = Di dalam 207, kode ini menandai koleksi yang anggotanya sudah dicantumkan respons yang sama di bawah alamat lain.
    .when = Dalam respons server WebDAV atas PROPFIND dengan “Depth: infinity”, jika beberapa binding mengarah ke satu koleksi dan klien mengirim “DAV: bind”.
    .fix = Ambil anggotanya dari entri dengan 200 dan DAV:resource-id yang sama. Jika 208 adalah status seluruh respons, berpeganglah pada isinya, karena tidak ada dokumen yang mendefinisikan penggunaan seperti itu.
    .use = Tulis 208 hanya di dalam 207, dan hanya untuk klien yang mengirim “DAV: bind”. Kirim 508 kepada klien lain jika binding membentuk loop. Kirim 409 untuk menyatakan bahwa sesuatu sudah ada.

http-218 = Halaman kesalahan dilewatkan melalui proxy
    .description = Daftar kode di web mengaitkan “This is fine” dengan Apache httpd, sebagai cara meloloskan halaman kesalahan dari ProxyErrorOverride. Kode sumber Apache tidak memuatnya.
    .when = Hanya jika ada yang mengonfigurasinya, biasanya di belakang proxy Apache, agar halaman kesalahan aplikasi sampai ke klien. Klien menganggapnya berhasil.
    .fix = Baca isi respons, yang mungkin melaporkan kesalahan. Jika Anda mengelola server, cari skrip atau aturan rewrite yang menetapkan 218, kirim kode sebenarnya, dan batasi ProxyErrorOverride pada kode yang memerlukannya.
    .use = Jangan kirim 218. Kirim 200 atau 204 untuk keberhasilan. Kirim kode 4xx atau 5xx yang sesuai untuk kesalahan.

http-226 = Selisih atau hasil transformasi lain dikirim
    .description = Isi respons bukan sumber daya itu sendiri, melainkan hasil operasi yang ditawarkan klien dalam A-IM, biasanya selisih dari salinan yang sudah dimilikinya.
    .when = Dari server dengan delta encoding, setelah GET dengan A-IM dan biasanya If-None-Match. Kode ini jarang; sebagian umpan berita menggunakannya untuk mengirim entri baru saja.
    .fix = Baca IM, terapkan selisih pada salinan yang disebutkan Delta-Base atau permintaan Anda, dan simpan hasilnya dengan ETag baru. Jika hasilnya rusak, ambil lagi sumber daya tanpa A-IM.
    .use = Kirim 226, dengan IM dan ETag, hanya setelah GET dengan A-IM. Kirim 206 untuk rentang biasa. Kirim 304 jika tidak ada yang berubah.

http-300 = Ada beberapa versi untuk dipilih
    .description = Sumber daya tersedia dalam beberapa versi, seperti bahasa atau format, masing-masing dengan alamat sendiri. Pengguna atau klien harus memilih satu.
    .when = Jika server menyerahkan pilihan kepada klien. Kode ini jarang; sebagian server juga mengirimkannya jika alamat yang salah ketik mirip dengan beberapa alamat yang ada.
    .fix = Pilih alamat dari daftar dalam isi respons, atau pilihan server dalam Location, dan mulai sekarang gunakan langsung. Jika keduanya tidak ada, beri tahu administrator server.
    .use = Kirim 300 jika klien yang harus memilih, dengan pilihan dalam isi respons dan pilihan Anda, jika ada, dalam Location. Kirim 302 atau 303 untuk mengarahkan ke satu alamat. Kirim 200 jika Anda sendiri yang memilih.

http-301 = Dipindahkan secara permanen
    .description = Sumber daya memiliki alamat permanen baru, yang diberikan dalam Location, untuk semua permintaan berikutnya. Klien yang mengikutinya boleh mengubah POST menjadi GET.
    .when = Jika situs atau halaman dipindahkan: dari http ke https, ke nama host lain, atau ke alamat yang sama dengan garis miring di akhir.
    .fix = Ubah tautan, bookmark, atau pengaturan ke alamat dalam Location. Jika POST tiba sebagai GET, kirim langsung ke sana. Jika pengalihan berputar-putar, kosongkan cache Anda, lalu beri tahu administrator server.
    .use = Kirim 301 jika halaman dipindahkan untuk selamanya. Kirim 308 untuk mempertahankan metode. Kirim 302 atau 307 selama pemindahan bersifat sementara. Kirim 410 jika halaman tidak memiliki pengganti.

http-302 = Sementara di alamat lain
    .description = Sumber daya sementara berada di alamat lain, yang diberikan dalam Location; permintaan berikutnya tetap sebaiknya menggunakan alamat asli. Klien yang mengikutinya boleh mengubah POST menjadi GET.
    .when = Misalnya untuk mengarahkan pengunjung ke halaman login, bahasa lain, atau halaman pengganti. Banyak kerangka kerja web menggunakannya untuk setiap pengalihan.
    .fix = Ikuti Location, tetapi simpan alamat asli. Jika API mengirim 302, periksa apakah Location adalah halaman login: sesi Anda mungkin kedaluwarsa. Jika pengalihan berputar-putar, hapus cookie situs itu, lalu beri tahu administrator server.
    .use = Kirim 302 jika pemindahan sementara dan perubahan dari POST ke GET tidak bermasalah. Kirim 307 untuk mempertahankan metode. Kirim 303 jika Anda menginginkan GET. Kirim 301 atau 308 jika pemindahan permanen.

http-303 = Hasil di alamat lain
    .description = Hasilnya berada di alamat lain, yang diberikan dalam Location dan diambil klien dengan GET, apa pun metode yang pertama.
    .when = Biasanya setelah POST diproses, agar browser menampilkan halaman yang aman dimuat ulang. Setelah GET, Location mengarah ke deskripsi sesuatu yang tidak dapat ditransfer HTTP.
    .fix = Ambil Location dengan GET. Jangan kirim lagi POST, karena biasanya sudah diproses; halaman di Location menunjukkan apakah hasilnya sesuai keinginan Anda.
    .use = Kirim 303 agar klien mengambil alamat lain dengan GET, terutama setelah POST. Kirim 307 untuk mempertahankan metode. Kirim 302 untuk alamat sementara dari sumber daya yang sama. Kirim 201 jika program memerlukan alamat yang dibuatnya.

http-304 = Tidak berubah, gunakan salinan Anda
    .description = Sumber daya tidak berubah sejak klien menyimpan salinannya, sehingga server tidak mengirim isi respons dan klien menggunakan salinan itu.
    .when = Setelah GET atau HEAD dengan If-None-Match atau If-Modified-Since yang seharusnya mendapat 200 dengan isi yang sudah dimiliki klien.
    .fix = Gunakan salinan yang tersimpan, atau muat ulang tanpa cache jika sudah usang. Tanpa salinan, jangan kirim If-None-Match atau If-Modified-Since. Jika Anda mengelola server, periksa ETag dan Last-Modified.
    .use = Kirim 304 setelah GET atau HEAD bersyarat jika salinan klien masih mutakhir. Kirim 200 jika sudah usang. Kirim 412 jika If-None-Match gagal untuk metode lain.

http-305 = Gunakan proxy
    .description = Versi HTTP terdahulu menggunakannya untuk sumber daya yang harus diminta klien melalui proxy dalam Location. Kode ini usang, karena respons seperti itu dapat disalahgunakan untuk membelokkan lalu lintas.
    .when = Dari server yang sangat lama atau salah dikonfigurasi; klien masa kini tidak mematuhinya.
    .fix = Jangan gunakan proxy yang disebutkan respons: proxy itu dapat membaca lalu lintas Anda. Jika jaringan Anda mewajibkan proxy, tanyakan proxy yang mana kepada administratornya. Jika Anda mengelola server, kirim kode lain.
    .use = Jangan kirim 305. Konfigurasikan proxy di klien. Kirim 307 atau 308 untuk mengarahkan klien ke alamat lain. Kirim 403 untuk menolak permintaan yang melewatkan proxy wajib.

http-306 = Tidak digunakan
    .description = Kode ini sekarang tidak memiliki arti, dan nomornya dicadangkan. Versi HTTP terdahulu menggunakannya; sebuah draf kedaluwarsa menyebutnya “Switch Proxy”.
    .when = Hanya jika aplikasi menciptakan penggunaannya sendiri, atau server uji menghasilkan semua nomor.
    .fix = Baca isi respons, karena nomornya tidak menyatakan apa pun, dan abaikan perintah apa pun untuk mengganti proxy. Beri tahu administrator server, agar kode yang terdefinisi menggantikannya.
    .use = Jangan pernah mengirim 306. Kirim 307 atau 308 untuk mengarahkan klien ke alamat lain. Kirim 303 untuk mengarahkannya ke hasil. Kirim 300 untuk menawarkan pilihan.

http-307 = Sementara di alamat lain, metode tetap
    .description = Sumber daya sementara berada di alamat lain, yang diberikan dalam Location. Klien yang mengikutinya harus mempertahankan metode; permintaan berikutnya tetap sebaiknya menggunakan alamat asli.
    .when = Misalnya untuk mengarahkan unggahan ke host lain, atau permintaan ke server pengganti selama pemeliharaan. Sebagian browser juga menampilkan 307 buatannya sendiri ketika HSTS mengubah http menjadi https.
    .fix = Kirim permintaan yang sama ke Location, tetapi simpan alamat asli. Tanyakan dulu kepada pengguna sebelum mengirim lagi pesanan atau pembayaran. Jangan pernah mengirim kredensial ke host yang tidak Anda percayai.
    .use = Kirim 307 jika pemindahan sementara dan metode harus tetap sama. Kirim 302 jika perubahan ke GET tidak bermasalah. Kirim 303 jika Anda menginginkan GET. Kirim 308 jika pemindahan permanen.

http-308 = Dipindahkan secara permanen, metode tetap
    .description = Sumber daya memiliki alamat permanen baru, yang diberikan dalam Location, untuk semua permintaan berikutnya. Klien yang mengikutinya harus mempertahankan metode.
    .when = Jika API, formulir, atau situs dipindahkan. Layanan unggah Google juga mengirimkannya, tanpa Location, jika unggahan belum lengkap.
    .fix = Kirim permintaan yang sama ke Location, dan perbaiki alamat yang tersimpan. Jika klien terlalu tua untuk mengenal 308, perbarui. Dalam unggahan ke Google, baca Range dan kirim sisanya.
    .use = Kirim 308 jika pemindahan permanen dan metode harus tetap sama. Kirim 307 selama bersifat sementara. Kirim 301 untuk klien yang sangat tua, jika perubahan ke GET tidak bermasalah.

http-400 = Permintaan salah
    .description = Server tidak akan memproses permintaan karena permintaannya sendiri tampak salah: sintaks salah, pembingkaian pesan rusak, header Host tidak valid atau, di banyak API, parameter tidak ada atau tidak valid.
    .when = Misalnya jika JSON tidak dapat diurai, URI memuat spasi yang tidak dikodekan, atau Host tidak ada. Sebagian server, seperti nginx, juga mengirimkannya jika cookie membuat header terlalu besar.
    .fix = Di browser, periksa alamat dan hapus cookie situs itu. Dengan API, baca isi respons, lalu periksa sintaks dan pengodean permintaan, dan apakah Anda menggunakan http di port https.
    .use = Kirim 400 jika Anda tidak dapat mengurai permintaan, dan sebutkan kesalahannya dalam isi respons. Kirim 422 jika hanya nilainya yang salah. Kirim 415 untuk format yang tidak didukung. Kirim 431 jika header terlalu besar.

http-401 = Autentikasi diperlukan
    .description = Permintaan tidak dijalankan karena tidak memiliki kredensial yang valid untuk sumber daya ini. WWW-Authenticate menyatakan cara autentikasinya.
    .when = Tanpa header Authorization, atau dengan kata sandi yang salah, token yang kedaluwarsa atau dicabut, atau skema yang tidak sesuai. Aplikasi web juga mengirimkannya jika sesi kedaluwarsa.
    .fix = Login lagi atau ambil token baru. Periksa skema dalam WWW-Authenticate, dan apakah pengalihan atau proxy membuang Authorization. Berhentilah mengirim kredensial yang ditolak: banyak layanan mengunci akun.
    .use = Kirim 401, selalu dengan WWW-Authenticate, jika kredensial tidak ada, tidak valid, atau kedaluwarsa. Kirim 403 jika kredensial valid tetapi tidak mencukupi. Kirim 404 untuk menyembunyikan keberadaan sumber daya.

http-402 = Pembayaran diperlukan
    .description = HTTP mencadangkan kode ini untuk penggunaan mendatang. Layanan yang tetap mengirimkannya memaksudkan bahwa sesuatu belum dibayar, atau pembayaran gagal.
    .when = Jika kartu ditolak, saldo habis, langganan belum dibayar, atau paket tidak mencakup permintaan. Beberapa layanan mengirimkannya untuk kuota yang habis.
    .fix = Baca isi respons, karena setiap layanan memberi kode ini arti sendiri. Bayar tagihan, tambah saldo, ganti paket, atau gunakan kartu lain. Jika semua sudah dibayar, tanyakan kepada penyedia.
    .use = Kirim 402 hanya jika Anda mendokumentasikannya dan menjelaskannya dalam isi respons. Kirim 403 jika akun tidak memiliki hak. Kirim 429 jika kuota terisi lagi seiring waktu.

http-403 = Akses ditolak
    .description = Server memahami permintaan dan menolak memenuhinya. Kredensial yang dikirim tidak mencukupi, atau ada alasan lain, seperti alamat klien atau kebijakan.
    .when = Jika pengguna tidak memiliki peran, token tidak memiliki scope, firewall memblokir alamat, atau server tidak boleh membaca file. Sebagian API juga mengirimkannya untuk batas laju.
    .fix = Baca alasannya dalam isi respons, periksa akun atau token mana yang digunakan, lalu minta akses kepada pemilik sumber daya. Jika Anda mengelola server, periksa aturan firewall, izin file, dan log aplikasi.
    .use = Kirim 403 jika Anda cukup mengenal klien dan tetap menolak. Kirim 401 jika kredensial tidak ada atau tidak valid. Kirim 404 untuk menyembunyikan keberadaan sumber daya. Kirim 429 untuk batas laju.

http-404 = Tidak ada apa pun di alamat ini
    .description = Server tidak menemukan apa pun di alamat ini, atau tidak ingin mengungkapkan bahwa ada sesuatu di sana. Kode ini tidak menyatakan apakah hal itu akan berubah.
    .when = Setelah tautan yang salah ketik atau usang, pemindahan tanpa pengalihan, pengenal yang tidak dikenal, atau path API dengan versi atau awalan yang salah. Sebagian server mengirimkannya jika akun tidak memiliki akses.
    .fix = Periksa ejaan, huruf besar dan kecil, host, dan path. Dengan API, periksa pengenal dan akses akun Anda. Laporkan tautan rusak kepada situs yang memuatnya.
    .use = Kirim 404 jika tidak ada apa pun di URI itu, atau untuk menyembunyikan bahwa ada sesuatu. Kirim 410 jika Anda tahu bahwa hal itu hilang selamanya. Kirim 405 jika hanya metodenya yang salah. Kirim 403 untuk menolak secara terbuka.

http-405 = Metode tidak diizinkan di sini
    .description = Server mengenal metode itu, tetapi sumber daya ini tidak mendukungnya. Allow mencantumkan metode yang saat ini didukung.
    .when = Setelah POST ke halaman yang hanya dapat dibaca, PUT atau DELETE yang tidak ditawarkan API, atau POST yang diubah pengalihan menjadi GET.
    .fix = Bandingkan metode dengan Allow dan dokumentasi API. Periksa kesalahan kecil dalam path, seperti garis miring di akhir yang kurang atau berlebih. Cari 301 atau 302 sebelumnya, yang dapat mengubah POST menjadi GET.
    .use = Kirim 405, selalu dengan Allow, jika Anda mengenal metode tetapi sumber daya ini tidak mendukungnya. Kirim 501 jika Anda tidak mendukungnya di mana pun. Kirim 404 untuk sumber daya yang tidak ada. Kirim 403 jika klien ini tidak boleh menggunakannya.

http-406 = Tidak ada versi yang dapat diterima
    .description = Sumber daya ada, tetapi tidak dalam jenis media, bahasa, atau pengodean yang diterima permintaan, dan server tidak ingin mengirim yang lain.
    .when = Jika Accept, Accept-Language, atau Accept-Encoding mengecualikan semua yang dimiliki server, misalnya XML dari API yang hanya memiliki JSON. Sebagian firewall web mengirimkannya jika mencurigai permintaan.
    .fix = Bandingkan header Accept dengan daftar dalam isi respons, jika ada, dan perluas, misalnya dengan */*. Jika header itu sudah menerima semuanya, tanyakan aturan firewall kepada administrator server.
    .use = Kirim 406 jika tidak ada yang Anda miliki cocok dengan header Accept, dan cantumkan yang tersedia; versi default dengan 200 sering lebih berguna. Kirim 415 jika isi permintaan sendiri salah formatnya.

http-407 = Autentikasi proxy diperlukan
    .description = Proxy di antara klien dan server mewajibkan autentikasi sebelum meneruskan permintaan. Proxy-Authenticate menyatakan caranya. Respons ini tidak berasal dari situs web itu sendiri.
    .when = Di proxy perusahaan atau sekolah, tanpa header Proxy-Authorization atau dengan kredensial yang salah. Pengelola paket dan alat baris perintah sering mendapatkannya.
    .fix = Berikan nama pengguna dan kata sandi proxy kepada klien, di pengaturannya atau, dengan karakter khusus dalam percent-encoding, di HTTPS_PROXY; kata sandi situs web tidak membantu. Jika Anda tidak memerlukan proxy, hapus pengaturan itu.
    .use = Kirim 407, selalu dengan Proxy-Authenticate, dari proxy yang meminta kredensial. Kirim 401 dari server asal. Kirim 403 jika kredensial proxy valid tetapi aturan Anda melarang permintaan.

http-408 = Permintaan tidak tiba pada waktunya
    .description = Server tidak menerima permintaan yang lengkap dalam waktu yang bersedia ditunggunya.
    .when = Jika permintaan tiba terlalu lambat, isi permintaan lebih pendek dari Content-Length, atau koneksi diam. Sebagian layanan menyalahgunakannya untuk pemrosesannya sendiri yang lambat.
    .fix = Kirim lagi permintaan melalui koneksi baru, tetapi pesanan atau pembayaran hanya setelah Anda memastikan bahwa yang pertama tidak berhasil. Jika 408 berlanjut, cari jaringan yang lambat, Content-Length yang salah, atau batas waktu baca yang pendek.
    .use = Kirim 408 jika klien tidak menyelesaikan permintaannya pada waktunya. Kirim 504 jika server upstream terlalu lambat. Kirim 503 jika Anda kelebihan beban.

http-409 = Konflik dengan keadaan saat ini
    .description = Permintaan bertentangan dengan keadaan sumber daya saat ini. Pengguna mungkin dapat menyelesaikan konflik dan mengirim lagi permintaan.
    .when = Biasanya setelah PUT, POST, atau DELETE: sementara itu orang lain telah mengubah sumber daya, nama sudah terpakai, folder induk tidak ada, atau operasi lain masih berjalan.
    .fix = Baca isi respons, yang seharusnya menyebutkan konfliknya, dan ambil keadaan saat ini. Gabungkan perubahan Anda, pilih nama lain, buat yang belum ada, atau tunggu. Jangan menimpa perubahan orang lain.
    .use = Kirim 409 jika keadaan saat ini menghalangi permintaan, dan jelaskan konfliknya. Kirim 412 jika syarat dalam permintaan tidak terpenuhi. Kirim 422 jika isi permintaan salah dalam keadaan apa pun. Kirim 423 untuk penguncian.

http-410 = Hilang untuk selamanya
    .description = Sumber daya sengaja dihapus dari server ini, dan administrator server ingin tautan ke sana dihapus.
    .when = Misalnya setelah penawaran berakhir, akun atau kiriman dihapus, atau versi API dimatikan.
    .fix = Hapus atau ganti tautan, bookmark, atau tugas yang membuat permintaan; isi respons atau dokumentasi mungkin menyebutkan penggantinya. Jika sumber daya itu seharusnya ada, beri tahu administrator server.
    .use = Kirim 410 jika Anda tahu bahwa sumber daya dihapus untuk selamanya. Kirim 404 jika Anda tidak tahu. Kirim 301 atau 308 jika ada alamat baru. Kirim 451 untuk tuntutan hukum.

http-411 = Content-Length diperlukan
    .description = Server tidak menerima permintaan tanpa pernyataan panjang isinya. Klien boleh menambahkan Content-Length yang valid.
    .when = Setelah POST atau PUT yang isinya datang per potongan (chunked), seperti yang dikirim klien streaming, atau POST kosong tanpa Content-Length. Sering kali gateway memerlukan panjangnya di muka.
    .fix = Kirim Content-Length dengan jumlah byte yang tepat, 0 untuk POST kosong, dan matikan pengiriman per potongan. Jika Anda mengelola gateway, buat gateway menerima atau menampung permintaan per potongan.
    .use = Kirim 411 jika Anda memerlukan panjangnya di muka dan permintaan tidak menyatakannya. Kirim 400 jika Content-Length tidak valid. Kirim 413 jika melebihi batas Anda.

http-412 = Syarat tidak terpenuhi
    .description = Syarat dalam header permintaan tidak terpenuhi di server, sehingga permintaan tidak dijalankan. Biasanya sumber daya telah berubah sejak dibaca klien.
    .when = Jika If-Match atau If-Unmodified-Since gagal karena ada perubahan, “If-None-Match: *” mendapati bahwa sumber daya sudah ada, atau, dalam WebDAV, “Overwrite: F” mendapati tujuan yang sudah ada.
    .fix = Ambil lagi sumber daya. Jika percobaan sebelumnya berhasil dan hanya responsnya yang hilang, berhentilah di situ. Jika tidak, gabungkan perubahan Anda dan kirim dengan ETag baru. Tanpa syarat itu, Anda bisa menimpa pekerjaan orang lain.
    .use = Kirim 412 hanya jika syarat dalam permintaan tidak terpenuhi. Kirim 304 jika GET bersyarat tidak menemukan perubahan. Kirim 409 untuk konflik tanpa syarat. Kirim 428 untuk menuntut syarat.

http-413 = Isi permintaan terlalu besar
    .description = Isi permintaan, yang dalam istilah HTTP disebut “content”, lebih besar dari yang mau atau mampu diproses server. Dengan Retry-After, batasnya sementara.
    .when = Biasanya setelah unggahan, sering dari server web atau gateway dengan batasnya sendiri; di nginx, batas itu adalah client_max_body_size. Sebagian klien hanya melihat koneksi terputus.
    .fix = Perkecil file, atau pecah unggahan atau kumpulan data. Jika Anda mengelola server, cari gateway atau server mana yang menolak, lalu naikkan batas di sana dan di semua yang sesudahnya, sampai ke aplikasi.
    .use = Kirim 413 jika isi permintaan melebihi batas Anda, dan sebutkan batasnya. Kirim 414 untuk URI. Kirim 431 untuk header. Kirim 507 jika penyimpanan Anda penuh.

http-414 = URI terlalu panjang
    .description = URI permintaan lebih panjang dari yang bersedia ditafsirkan server.
    .when = Jika formulir mengirim datanya dengan GET, bukan POST, daftar pengenal atau filter memenuhi kueri, atau pengalihan terus menambah panjang alamat.
    .fix = Hapus parameter, atau kirim dalam isi POST jika API mengizinkannya. Jika pengalihan terus menambah panjang alamat, perbaiki loopnya. Jika Anda mengelola server, naikkan batasnya, di nginx large_client_header_buffers.
    .use = Kirim 414 jika URI lebih panjang dari yang Anda dukung; dukung baris permintaan setidaknya 8.000 oktet. Kirim 431 untuk header yang besar seperti Cookie. Kirim 413 untuk isi permintaan.

http-415 = Format isi permintaan tidak didukung
    .description = Server menolak permintaan karena tidak mendukung format isinya untuk metode dan sumber daya ini: jenis media, pengodean konten, atau datanya sendiri.
    .when = Setelah POST, PUT, atau PATCH dengan kompresi yang tidak dikenal, jenis file yang tidak diterima, atau Content-Type yang tidak ada atau salah, misalnya data formulir padahal JSON yang diinginkan.
    .fix = Atur Content-Type ke format sebenarnya yang diterima API, seperti application/json. Bandingkan dengan Accept, Accept-Patch, atau Accept-Encoding dalam respons. Jika penyebabnya kompresi, kirim isi tanpa kompresi.
    .use = Kirim 415 untuk format yang tidak didukung, dan cantumkan yang Anda dukung: jenis media dalam Accept, pengodean dalam Accept-Encoding. Kirim 400 jika format yang benar tidak dapat diurai. Kirim 422 jika hanya nilainya yang salah.

http-416 = Rentang yang diminta tidak tersedia
    .description = Server menolak rentang dalam header Range: tidak ada yang dapat dikirim, atau terlalu banyak rentang yang kecil atau tumpang-tindih.
    .when = Jika unduhan yang dilanjutkan atau pemutar media meminta byte melewati akhir file: file menjadi lebih pendek, unduhan sudah lengkap, atau bagian yang tersimpan berasal dari file lain.
    .fix = Bandingkan ukuran bagian yang tersimpan dengan panjang keseluruhan dalam Content-Range. Jika sama, file mungkin lengkap; jika tidak, unduh lagi tanpa Range. Agar aman saat melanjutkan, kirim If-Range.
    .use = Kirim 416 jika tidak ada rentang yang dapat dikirim, dengan panjang saat ini dalam Content-Range, seperti “bytes */1000”. Kirim 206 jika setidaknya satu dapat dikirim. Kirim 200 untuk mengabaikan Range.

http-417 = Harapan tidak terpenuhi
    .description = Server, atau server lain di jalur menuju ke sana, tidak dapat memenuhi yang diminta header Expect. Satu-satunya harapan yang didefinisikan HTTP adalah 100-continue.
    .when = Jika server atau proxy lama tidak mendukung header Expect atau nilainya, biasanya “Expect: 100-continue”, yang ditambahkan sebagian klien secara otomatis sebelum isi yang besar.
    .fix = Kirim permintaan tanpa Expect; di curl, header “Expect:” kosong mematikannya. Jika 417 berlanjut, cari proxy lama di jalur. Isi permintaan bukan penyebabnya.
    .use = Kirim 417 setelah nilai Expect yang tidak Anda kenal. Setelah 100-continue, kirim 100, atau langsung kode akhir, seperti 401. Kirim 412 jika syarat seperti If-Match tidak terpenuhi.

http-418 = Saya teko teh
    .description = Kode ini berasal dari teks April Mop tentang teko kopi. Kode ini terdaftar sebagai “(Unused)”, agar tidak diberikan untuk hal lain.
    .when = Biasanya sebagai lelucon. Sebagian situs mengirimkannya jika menganggap program sebagai bot, dan API Binance jika klien terus mengirim setelah respons 429 berulang kali.
    .fix = Jika lelucon, abaikan. Jika bukan, hentikan program, baca isi respons dan header Retry-After jika ada, dan lanjutkan dengan laju lebih rendah. Jika berlanjut, tanyakan kepada administrator situs apakah akses otomatis diizinkan.
    .use = Jangan kirim 418 jika respons itu penting. Kirim 429 jika klien mengirim terlalu banyak permintaan. Kirim 403 jika Anda menolak klien. Kirim 400 jika permintaan salah.

http-419 = Halaman kedaluwarsa, atau ruang habis
    .description = Di Laravel, “Page Expired” berarti token CSRF formulir tidak ada atau tidak lagi valid. Dalam draf lama WebDAV, dan sebagai konstanta usang di Spring, kode ini adalah “Insufficient Space On Resource”.
    .when = Dari situs Laravel, setelah POST, PUT, PATCH, atau DELETE, jika sesi kedaluwarsa, cookie diblokir, atau formulir tidak memiliki token.
    .fix = Muat ulang halaman, login lagi jika diminta, dan kirim lagi formulir; izinkan cookie. Jika Anda mengelola situs, masukkan @csrf ke formulir atau kirim X-CSRF-TOKEN, dan periksa masa berlaku sesi, domain cookie, dan halaman dalam cache.
    .use = Kirim 403 jika token CSRF tidak ada atau salah. Kirim 401 jika pengguna harus login lagi. Kirim 507 jika ruang habis.

http-420 = Perlambat, atau metode gagal
    .description = Dalam API Twitter versi 1, “Enhance Your Calm” berarti klien mengirim terlalu banyak permintaan. Dalam draf lama WebDAV, dan sebagai konstanta usang di Spring, kode ini adalah “Method Failure”.
    .when = Dari layanan yang meniru Twitter, yang sendiri mengirim 429 sejak API versi 1.1.
    .fix = Perlakukan sebagai batas laju: tunggu, lalu kirim lebih sedikit permintaan, dengan jeda yang makin panjang. Perbarui klien Twitter lama. Jika isi respons melaporkan metode yang gagal, perbaiki permintaan.
    .use = Kirim 429 dengan Retry-After jika klien mengirim terlalu banyak permintaan. Kirim 424 jika tindakan gagal karena tindakan lain gagal. Kode kesalahan HTTP/2 ENHANCE_YOUR_CALM tidak menggantikan kode status.

http-421 = Permintaan sampai ke server yang salah
    .description = Permintaan sampai ke server yang tidak dapat atau tidak mau merespons untuk host ini, setidaknya melalui koneksi ini. Klien boleh mengirimkannya lagi melalui koneksi lain.
    .when = Jika browser menggunakan kembali koneksi untuk host lain dengan sertifikat yang sama, atau jika nama server TLS (SNI) dari proxy tidak ada atau tidak cocok dengan Host.
    .fix = Muat ulang, atau mulai ulang browser, untuk membuka koneksi baru. Jika Anda mengelola server, buat setiap proxy mengirim nama server yang benar, di nginx dengan proxy_ssl_server_name dan proxy_ssl_name, dan periksa host mana yang berbagi sertifikat.
    .use = Kirim 421 dari server asal atau gateway-nya, jangan pernah dari proxy, jika Anda tidak melayani host atau koneksi ini. Kirim 404 jika hanya sumber dayanya yang tidak ada. Kirim 426 untuk mewajibkan protokol lain.

http-422 = Data permintaan tidak dapat diproses
    .description = Server mengenal format isi permintaan, dan sintaksnya benar, tetapi instruksinya tidak dapat dijalankan. Biasanya suatu nilai tidak ada, bertentangan, atau tidak diizinkan.
    .when = Setelah POST, PUT, atau PATCH yang JSON atau data formulirnya dapat diurai tetapi tidak lolos validasi: kolom wajib kosong, tanggal sudah lewat, atau negara tidak dikenal.
    .fix = Baca isi respons, yang biasanya menyebutkan setiap kolom yang salah, dan perbaiki nilainya. Jika nilainya tampak benar, bandingkan nama dan jenisnya dengan dokumentasi versi API Anda.
    .use = Kirim 422 jika isi permintaan dapat diurai tetapi nilainya salah, dan sebutkan setiap kolom yang salah. Kirim 400 jika tidak dapat diurai. Kirim 415 untuk format yang tidak didukung. Kirim 409 jika hanya keadaan saat ini yang menghalangi.

http-423 = Sumber daya terkunci
    .description = Asal atau tujuan permintaan terkunci, dan penguncian itu tidak mengizinkan permintaan ini.
    .when = Dari server WebDAV, setelah perubahan seperti PUT, DELETE, MOVE, atau LOCK, selagi seseorang membuka file atau program yang macet memegang penguncian. API lain juga menggunakannya.
    .fix = Tutup file di tempat file itu terbuka, mungkin di editor atau program sinkronisasi Anda sendiri, atau tunggu penguncian berakhir. Ambil versi saat ini sebelum menulis. Jika Anda memegang penguncian, kirim tokennya dalam header If.
    .use = Kirim 423 jika penguncian menghalangi, dengan lock-token-submitted atau no-conflicting-lock dalam isi respons. Kirim 412 jika syarat dalam If tidak terpenuhi. Kirim 409 untuk konflik lain.

http-424 = Tindakan lain lebih dulu gagal
    .description = Tindakan ini tidak dijalankan karena bergantung pada tindakan lain, yang gagal.
    .when = Biasanya di dalam 207: setelah PROPPATCH, ketika satu properti yang ditolak membuat semua yang lain gagal, atau setelah LOCK pada folder. Beberapa API mengirimkannya tanpa 207 jika layanan upstream gagal.
    .fix = Dalam isi 207, cari entri dengan kode lain, seperti 403, 409, atau 423, dan perbaiki penyebabnya. Jika bukan 207, cari dalam isi respons apa yang gagal, dan laporkan kepada administrator server.
    .use = Kirim 424 di dalam 207 untuk tindakan yang gagal karena tindakan lain gagal; yang lain itu memiliki kode sendiri. Hilangkan setelah DELETE, COPY, dan MOVE. Kirim 502 atau 504 dari gateway jika server upstream gagal.

http-425 = Terlalu dini, risiko pengulangan
    .description = Server tidak mengambil risiko memproses permintaan yang mungkin merupakan pengulangan (replay), karena permintaan datang sebelum handshake TLS selesai.
    .when = Setelah permintaan dalam early data TLS, juga disebut 0-RTT, atau permintaan yang ditandai proxy atau CDN dengan “Early-Data: 1”, jika memprosesnya dua kali bisa berakibat buruk.
    .fix = Setelah handshake, kirim lagi permintaan yang sama, tetapi jangan pernah dalam early data; browser mencoba ulang secara otomatis. Jika pengguna melihat 425, matikan early data di CDN atau proxy, atau buat keduanya meneruskan 425.
    .use = Kirim 425 hanya setelah permintaan dalam early data atau dengan “Early-Data: 1”. Sebagai gantinya, Anda dapat menahan permintaan dalam early data sampai handshake selesai, tetapi bukan yang bertanda “Early-Data: 1”: menunggu tidak membuatnya aman. Kirim 429 untuk terlalu banyak permintaan.

http-426 = Peralihan protokol diperlukan
    .description = Server menolak permintaan melalui protokol saat ini, tetapi mungkin menerimanya setelah klien beralih ke protokol yang disebutkan header Upgrade.
    .when = Dari server WebSocket setelah permintaan halaman biasa, atau dari server lain setelah permintaan dalam versi HTTP lama atau tanpa enkripsi. Sebagian layanan menyalahgunakannya untuk menuntut aplikasi yang lebih baru.
    .fix = Baca Upgrade. Jika menyebut websocket, gunakan klien WebSocket, atau buat proxy meneruskan Upgrade dan Connection. Jika menyebut TLS atau versi HTTP, gunakan https atau versi itu. Perbarui aplikasi jika isi respons memintanya.
    .use = Kirim 426, selalu dengan Upgrade, jika hanya protokol lain yang bisa digunakan. Kirim 505 untuk menolak versi HTTP. Kirim 421 jika koneksi lain diperlukan. Kirim 301 atau 308 untuk mengarahkan ke https.

http-428 = Permintaan bersyarat diperlukan
    .description = Server hanya menerima permintaan ini dengan syarat, agar tidak ada yang menimpa perubahan yang belum dilihatnya. Permintaan ini tidak memiliki syarat.
    .when = Biasanya setelah PUT, PATCH, atau DELETE tanpa If-Match atau If-Unmodified-Since, pada sumber daya yang dapat diubah beberapa orang atau program.
    .fix = Ambil sumber daya, buat perubahan Anda, dan kirim dengan ETag-nya dalam If-Match. Untuk sumber daya baru, coba “If-None-Match: *”. Hindari “If-Match: *”, yang menerima bahkan versi yang belum Anda lihat.
    .use = Kirim 428 jika Anda menuntut syarat dan permintaan tidak memilikinya, dan nyatakan dalam isi respons syarat mana yang digunakan. Kirim 412 jika syarat tidak terpenuhi. Kirim 409 untuk konflik jika Anda tidak menuntut syarat.

http-429 = Terlalu banyak permintaan
    .description = Klien telah mengirim terlalu banyak permintaan dalam waktu tertentu. Server menentukan apakah hitungannya per akun, alamat, atau token.
    .when = Jika skrip, loop percobaan ulang, atau banyak pengguna di balik satu alamat melampaui batas per detik, jam, atau hari. Sering kali API gateway atau CDN yang mengirimkannya, bukan aplikasi.
    .fix = Tunggu selama yang dinyatakan Retry-After; jika tidak ada, gandakan waktu tunggu setelah setiap percobaan dan tambahkan waktu acak. Lalu kirim lebih sedikit permintaan, secara massal atau dengan cache. Jika batasnya terlalu rendah, tanyakan kepada penyedia.
    .use = Kirim 429 jika klien ini melampaui batasnya sendiri, dengan Retry-After jika bisa. Kirim 503 jika server kelebihan beban untuk semua. Kirim 403 jika menunggu tidak membantu. Saat diserang, memutus koneksi mungkin lebih murah.

http-430 = Ditolak keamanan Shopify
    .description = “Shopify Security Rejection” berarti permintaan tampak berbahaya. Dengan nama lamanya, “Request Header Fields Too Large”, Shopify mengirimkannya untuk terlalu banyak permintaan.
    .when = Dari toko dan API Shopify, jika permintaan tampak seperti serangan atau bot, sering dari alamat cloud bersama, atau jika server bertindak untuk pembeli tanpa memberikan alamat IP-nya.
    .fix = Kirim lebih sedikit permintaan, dari alamat Anda sendiri. Dalam panggilan sisi server ke Storefront API, berikan alamat pembeli dalam Shopify-Storefront-Buyer-IP. Jika permintaan yang sah masih ditolak, tanyakan kepada dukungan Shopify.
    .use = Di luar Shopify, kirim 403 jika permintaan tampak berbahaya. Kirim 429 jika klien mengirim terlalu banyak permintaan. Kirim 431 jika headernya terlalu besar.

http-431 = Header permintaan terlalu besar
    .description = Server tidak akan memproses permintaan karena satu header terlalu besar, atau semua header secara keseluruhan terlalu besar.
    .when = Biasanya jika cookie suatu situs menumpuk, token dalam Authorization sangat panjang, atau Referer memuat alamat yang sangat panjang. nginx mengirim 400.
    .fix = Di browser, hapus cookie situs ini dan login lagi. Di klien lain, perpendek header terbesar, sering Cookie atau Authorization. Jika Anda mengelola server, gunakan cookie yang lebih sedikit dan lebih kecil, atau naikkan setiap batas sepanjang jalur.
    .use = Kirim 431 jika header melebihi batas Anda, dan sebutkan header jika satu header saja sudah terlalu besar. Kirim 414 untuk URI. Kirim 413 untuk isi permintaan.

http-440 = Waktu login habis
    .description = Di Outlook di web, “Login Timeout” berarti sesi telah berakhir dan pengguna harus login lagi.
    .when = Jika sesi terlalu lama diam, cookienya tidak ada atau tidak lagi diterima, atau autentikasi di IIS salah diatur, sehingga login baru pun gagal.
    .fix = Muat ulang halaman dan login lagi; jika kode ini langsung kembali, hapus cookie situs itu. Jika Anda mengelola server, periksa direktori virtual OWA di IIS, dan apakah load balancer menyebar satu sesi ke beberapa server.
    .use = Di luar produk Microsoft, kirim 401 dengan WWW-Authenticate jika klien harus login lagi, atau 303 untuk mengarahkan browser ke halaman login. Kirim 403 jika login tidak akan membantu.

http-444 = Koneksi ditutup tanpa respons
    .description = nginx menutup koneksi tanpa mengirim apa pun. Hanya lognya yang memperlihatkan kode ini.
    .when = Jika “return 444” dikonfigurasi, biasanya untuk nama host yang tidak dikenal, pemindai, dan bot yang tidak diinginkan. Klien melihat respons kosong atau koneksi terputus; Cloudflare, jika ada di depannya, melaporkan 520.
    .fix = Sebagai pengguna, periksa nama host dan alamat. Jika Anda mengelola server dan pengunjung sungguhan terkena, persempit aturan “return 444”, dan tambahkan server_name yang belum ada.
    .use = Gunakan “return 444” di nginx hanya jika respons tidak diinginkan. Kirim 403 untuk menolak. Kirim 404 untuk yang tidak ada. Kirim 421 untuk host yang bukan milik Anda.

http-449 = Coba lagi dengan informasi tambahan
    .description = Dalam ekstensi Microsoft, “Retry With” berarti klien harus menambahkan informasi dan mengirim lagi permintaan.
    .when = Dari IIS dalam ekstensi WebDAV Microsoft, dengan header Ms-Echo-Request. Dari Exchange, jika klien ActiveSync 12.1 harus mengambil dulu kebijakan keamanan dengan Provision.
    .fix = Proses isi respons, lalu kirim lagi permintaan dengan Ms-Echo-Reply. Di ActiveSync, kirim dulu Provision dan terima kebijakannya. Jika ponsel terus gagal, perbarui aplikasi emailnya atau tanyakan kepada administrator Exchange.
    .use = Di luar produk Microsoft, kirim 428 jika syarat tidak ada. Kirim 400 atau 422 jika data lain tidak ada. Kirim 401 atau 403 jika bukti identitas atau izin tidak ada.

http-450 = Diblokir oleh kontrol orang tua
    .description = “Blocked by Windows Parental Controls” berarti pengaturan keluarga di komputer Windows tidak mengizinkan halaman yang diminta.
    .when = Dari filter di komputer pengguna sendiri, biasanya di akun anak. Situs web tidak pernah menerima permintaan.
    .fix = Minta administrator komputer, biasanya orang tua, mengizinkan alamat itu di pengaturan keluarga. Jika pengaturan itu tidak ada, cari perangkat lunak keamanan atau proxy yang menyaring konten.
    .use = Jangan kirim 450. Kirim 403 jika aturan Anda sendiri melarang halaman. Kirim 451 jika tuntutan hukum yang melarang. Kirim 511 jika jaringan mewajibkan login dahulu.

http-451 = Tidak tersedia karena alasan hukum
    .description = Server menolak akses karena tuntutan hukum. Kode ini tidak menyatakan apakah sumber daya itu ada.
    .when = Jika undang-undang, perintah pengadilan, atau permintaan penghapusan membuat situs web, mesin telusur, CDN, atau penyedia internet memblokir konten, sering hanya untuk negara tertentu. Sebagian penerbit memblokir pembaca dari seluruh wilayah.
    .fix = Baca dalam isi respons siapa yang menuntut, menurut undang-undang apa, dan untuk siapa. Header Link dengan blocked-by menyebutkan siapa yang memblokir sumber daya: hubungi pihak itu jika Anda menganggapnya keliru.
    .use = Kirim 451 jika tuntutan hukum membuat Anda memblokir; jelaskan dalam isi respons, dan sebutkan diri Anda dalam header Link dengan blocked-by. Kirim 403 jika aturan Anda sendiri menolak. Kirim 404 jika Anda tidak boleh mengungkapkan tuntutan itu.

http-460 = Klien menutup koneksi
    .description = Klien menutup koneksinya ke AWS Application Load Balancer sebelum mendapat respons dan sebelum batas waktu tidak aktif load balancer habis.
    .when = Hanya dalam log akses load balancer, jika batas waktu klien lebih pendek dari waktu yang diperlukan target, atau jika pengguna meninggalkan halaman.
    .fix = Buat target merespons lebih cepat, atau perpanjang batas waktu klien sampai setidaknya batas waktu tidak aktif load balancer. Sebelum mengirim lagi POST, periksa apakah target sudah menjalankannya.
    .use = Jangan kirim 460: klien tidak dapat membacanya. Kirim 408 jika klien lambat mengirim permintaannya. Kirim 504 jika server upstream lambat.

http-463 = Terlalu banyak alamat X-Forwarded-For, atau loop
    .description = Di AWS Application Load Balancer, X-Forwarded-For memuat lebih dari 30 alamat IP. Di Alibaba Cloud ALB, permintaan berputar-putar dalam loop.
    .when = Di AWS, setelah rantai proxy yang panjang, loop, atau header palsu. Di Alibaba Cloud, jika ALICLOUD-ALB-TRACE memuat aturan yang berulang atau lebih dari 16 entri.
    .fix = Cari tahu load balancer siapa yang merespons. Cari backend atau proxy yang mengirim permintaan kembali ke sana, dan perpendek rantai proxy. Di AWS, hentikan juga klien dan proxy yang menambahkan alamat yang tidak perlu.
    .use = Kirim 431 jika header terlalu panjang. Kirim 400 jika header salah format. Kirim 502 untuk loop penerusan, seperti yang dianjurkan RFC 9209; 508 adalah untuk loop dalam WebDAV.

http-464 = Protokol tidak cocok dengan grup target
    .description = Protokol permintaan tidak cocok dengan versi yang ditetapkan untuk grup target AWS Application Load Balancer: HTTP/1.1, HTTP/2, atau gRPC.
    .when = Setelah permintaan HTTP/1.1 untuk grup target yang diatur ke HTTP/2 atau gRPC, panggilan gRPC untuk yang diatur ke HTTP/1.1, atau permintaan HTTP/2 selain POST untuk yang diatur ke gRPC.
    .fix = Buat klien menggunakan protokol yang diharapkan: aktifkan HTTP/2, atau cari proxy yang kembali ke HTTP/1.1. Jika tidak bisa, arahkan permintaan seperti itu ke grup target dengan versi yang benar.
    .use = Di luar AWS, kirim 505 jika Anda tidak mendukung versi HTTP. Kirim 426 dengan Upgrade agar klien beralih protokol. Kirim 405 jika Anda tidak mengizinkan metodenya.

http-494 = Header terlalu besar untuk nginx
    .description = nginx menggunakan nomor ini secara internal jika header permintaan terlalu besar. Klien mendapat 400.
    .when = Jika sebuah header, sering Cookie, tidak muat dalam buffer header nginx. Nomor ini muncul dalam konfigurasi nginx, di error_page.
    .fix = Di browser, hapus cookie situs ini. Di klien lain, perpendek header terbesar. Jika Anda mengelola nginx, perkecil cookie, lalu naikkan large_client_header_buffers.
    .use = Kirim 431, atau 400 seperti nginx. Kirim 414 jika alamatnya sendiri terlalu panjang. Gunakan 494 hanya dalam error_page nginx, dan kirim kode standar dari sana.

http-495 = Sertifikat klien tidak diterima
    .description = nginx menggunakan nomor ini secara internal jika tidak dapat memverifikasi sertifikat TLS klien. Klien mendapat 400 dengan teks “The SSL certificate error”.
    .when = Jika ssl_verify_client diatur, ketika sertifikat klien kedaluwarsa, dicabut, atau berasal dari otoritas yang tidak dipercaya nginx.
    .fix = Pasang sertifikat valid dari otoritas yang dipercaya server ini. Jika Anda mengelola nginx, periksa ssl_client_certificate, ssl_crl, ssl_verify_depth, dan jam.
    .use = Kirim 403 jika Anda menolak sertifikat klien, atau biarkan handshake TLS gagal. Gunakan 495 hanya dalam error_page nginx, untuk halaman yang menjelaskan masalahnya.

http-496 = Sertifikat klien tidak ada
    .description = nginx menggunakan nomor ini secara internal jika situs menuntut sertifikat TLS dan klien tidak mengirimkannya. Klien mendapat 400 dengan “No required SSL certificate was sent”.
    .when = Dengan “ssl_verify_client on”, jika tidak ada sertifikat klien yang terpasang atau pengguna tidak memilih satu pun.
    .fix = Pasang sertifikat klien dan kunci privatnya, atau pilih keduanya di pengaturan klien, lalu buka koneksi baru. Jika Anda mengelola nginx dan ingin situs terbuka untuk semua, longgarkan ssl_verify_client.
    .use = Kirim 403 jika sertifikat klien tidak ada: 401 memerlukan tantangan dalam WWW-Authenticate. Gunakan 496 hanya dalam error_page nginx, untuk menjelaskan cara mendapatkan sertifikat.

http-497 = Permintaan HTTP di port HTTPS
    .description = nginx menggunakan nomor ini secara internal untuk permintaan tidak terenkripsi ke port HTTPS. Klien mendapat 400 dengan “The plain HTTP request was sent to HTTPS port”.
    .when = Jika alamat http:// menyebutkan port HTTPS, seperti 443, atau proxy atau load balancer di depan nginx menggunakan HTTP biasa di port itu.
    .fix = Ubah http:// menjadi https:// dalam alamat. Buat proxy atau load balancer menggunakan HTTPS, atau port tanpa TLS. Jika Anda mengelola nginx, periksa parameter ssl dari listen.
    .use = Kirim 301 atau 308 ke alamat https, yang dapat dilakukan nginx dari error_page 497. Kirim 400 jika pengalihan tidak diinginkan. Kirim 426 hanya jika klien dapat beralih melalui Upgrade.

http-498 = Token tidak valid
    .description = Di ArcGIS dari Esri, token dalam permintaan tidak valid atau kedaluwarsa. Di nginx, nomor ini dimaksudkan untuk permintaan dengan nama host yang tidak valid dan tidak lagi digunakan.
    .when = Di ArcGIS, jika token kedaluwarsa atau diterbitkan untuk server, perujuk (referrer), atau alamat IP lain, sering hanya dalam JSON dari 200.
    .fix = Ambil token baru dari server atau portal ArcGIS yang menyimpan datanya. Jika token baru juga gagal, periksa perujuk atau alamat yang mengikatnya.
    .use = Di luar ArcGIS, kirim 401 dengan WWW-Authenticate dan “invalid_token” jika token salah atau kedaluwarsa. Kirim 403 jika token tidak memiliki hak. Kirim 421 atau 400 untuk nama host yang tidak dikenal.

http-499 = Klien menutup permintaan, atau token diperlukan
    .description = nginx mencatatnya dalam log jika klien memutus koneksi sebelum respons dimulai; gateway mengirimkannya untuk CANCELLED dari gRPC. Di ArcGIS dari Esri, token tidak ada.
    .when = Dalam log nginx, jika pengguna meninggalkan halaman, atau klien atau load balancer berhenti menunggu. Di ArcGIS, sering dalam JSON dari 200, jika data yang diamankan diminta tanpa token.
    .fix = Dalam log, bandingkan durasinya dengan batas waktu di depan nginx, lalu percepat permintaan atau perpanjang batas waktu terpendek. Dengan ArcGIS, ambil token.
    .use = Gunakan 499 dalam log atau untuk CANCELLED dari gRPC, karena tidak ada lagi yang membaca respons. Kirim 504 jika server upstream lambat. Kirim 408 jika klien yang lambat. Kirim 401 jika token tidak ada.

http-500 = Kesalahan internal server
    .description = Server menghadapi kondisi tak terduga dan tidak dapat memenuhi permintaan. Kode ini tidak menyatakan alasannya, atau seberapa banyak permintaan yang sudah dijalankan.
    .when = Jika program server sendiri gagal: exception yang tidak ditangani, konfigurasi yang salah, kesalahan basis data. Gateway mengirimkannya untuk kesalahannya sendiri, bukan kesalahan server upstream.
    .fix = Sebelum mengirim lagi pesanan atau pembayaran, periksa apakah sudah dijalankan. Laporkan URL dan waktunya kepada administrator server. Jika Anda mengelola server, cari waktu itu dalam log kesalahannya.
    .use = Kirim 500 untuk kesalahan Anda sendiri yang tidak dijelaskan kode lain. Kirim 503 untuk kelebihan beban atau pemeliharaan. Kirim 502 atau 504 jika server upstream gagal. Kirim 501 untuk metode yang tidak dikenal.

http-501 = Metode atau fungsi tidak diimplementasikan
    .description = Server tidak mendukung sesuatu yang diperlukan permintaan, biasanya metodenya, yang tidak dikenal server atau tidak dapat dilayaninya untuk sumber daya mana pun.
    .when = Setelah metode yang tidak dikenal server, metode yang lebih panjang dari semua yang diimplementasikannya, atau Transfer-Encoding yang tidak dipahaminya.
    .fix = Periksa apakah metode salah ketik, dan pilih metode dari dokumentasi. Jika benar, minta administrator server mengaktifkannya; respons dalam cache mungkin bertahan setelah perubahan itu.
    .use = Kirim 501 untuk metode yang tidak Anda implementasikan di mana pun, atau transfer coding yang tidak dikenal. Kirim 405 untuk metode yang Anda implementasikan tetapi tidak Anda izinkan di sini. Kirim 500 jika pekerjaan yang didukung gagal.

http-502 = Respons tidak valid dari server upstream
    .description = Gateway atau proxy menerima respons tidak valid dari server upstream, tempat permintaan diteruskan. Kode ini tidak berarti permintaannya salah.
    .when = Dari reverse proxy, load balancer, atau CDN, jika aplikasi upstream berhenti mendadak, menolak atau memutus koneksi, gagal dalam handshake TLS, atau mengirim respons yang salah format atau terlalu besar.
    .fix = Sebelum mengirim lagi pesanan atau pembayaran, periksa apakah sudah dijalankan. Jika Anda mengelola server, pastikan aplikasi berjalan, lalu periksa log kesalahan gateway serta alamat dan port upstream-nya. Jika tidak, laporkan URL dan waktunya kepada administratornya.
    .use = Kirim 502 dari gateway jika server upstream merespons dengan salah atau memutus koneksi. Kirim 504 jika tidak merespons pada waktunya. Kirim 503 jika Anda tahu server itu mati. Kirim 500 untuk kesalahan Anda sendiri.

http-503 = Layanan untuk sementara tidak tersedia
    .description = Server saat ini tidak dapat menangani permintaan, karena kelebihan beban atau dalam pemeliharaan. Retry-After mungkin menyatakan berapa lama harus menunggu.
    .when = Selama kelebihan beban atau pemeliharaan terencana. Gateway mengirimkannya jika tahu bahwa server upstream mati, atau jika koneksinya ke server itu habis terpakai.
    .fix = Tunggu selama yang dinyatakan Retry-After; jika tidak ada, tunggu lebih lama setelah setiap percobaan. Jika Anda mengelola server, periksa beban, kapasitas, dan apakah mode pemeliharaan masih aktif.
    .use = Kirim 503, dengan Retry-After jika bisa, jika seluruh layanan kelebihan beban atau dalam pemeliharaan. Kirim 429 jika satu klien mengirim terlalu banyak permintaan. Kirim 502 atau 504 jika server upstream gagal.

http-504 = Server upstream tidak merespons pada waktunya
    .description = Gateway atau proxy tidak mendapat respons pada waktunya dari server upstream yang diperlukannya. Server itu mungkin tetap sudah menjalankan permintaan.
    .when = Dari reverse proxy, load balancer, atau CDN, jika aplikasi upstream tidak menerima koneksi, atau tidak merespons, dalam batas waktu gateway. Dari cache yang tidak memiliki isi yang cocok untuk permintaan dengan only-if-cached.
    .fix = Sebelum mengulang pesanan atau pembayaran, periksa apakah sudah berhasil. Minta lebih sedikit sekaligus. Jika Anda mengelola server, cari tahu apa yang lambat sebelum memperpanjang batas waktu gateway. Jika tidak, beri tahu administratornya URL dan waktunya.
    .use = Kirim 504 dari gateway jika server upstream tidak merespons pada waktunya. Kirim 502 jika server itu merespons dengan salah atau memutus koneksi, dan 503 jika diketahui mati. Kirim 408 jika klien yang lambat.

http-505 = Versi HTTP tidak didukung
    .description = Server tidak mendukung, atau menolak mendukung, versi mayor HTTP yang digunakan permintaan.
    .when = Setelah permintaan dalam versi yang tidak didukung. Spasi yang tidak dikodekan dalam URL berakibat sama di server yang membaca sisa baris sebagai versi.
    .fix = Lihat baris permintaan seperti yang dikirim, dan kodekan spasi dalam URL sebagai %20. Lalu atur klien ke versi yang disebutkan respons, atau ke HTTP/1.1.
    .use = Kirim 505 jika Anda menolak versi mayor, dan cantumkan protokol yang Anda dukung. Perlakukan versi minor yang lebih tinggi seperti versi tertinggi Anda. Kirim 426 dengan Upgrade agar klien beralih. Kirim 400 untuk baris permintaan yang salah format.

http-506 = Loop negosiasi konten
    .description = Server salah dikonfigurasi: dalam negosiasi konten transparan, server memilih varian yang sendiri diatur untuk bernegosiasi, sehingga pemilihan tidak pernah selesai.
    .when = Dari server asal yang mengimplementasikan RFC 2295 yang eksperimental, seperti Apache httpd dengan mod_negotiation.
    .fix = Laporkan kepada administrator server, atau ambil varian dengan URL-nya sendiri. Jika Anda mengelola server, jadikan setiap entri dalam daftar varian sumber daya yang tidak bernegosiasi.
    .use = Kirim 506 hanya dalam negosiasi konten transparan, jika varian yang dipilih juga bernegosiasi. Kirim 500 untuk kesalahan konfigurasi lain. Kirim 406 jika tidak ada varian yang dapat diterima.

http-507 = Ruang penyimpanan tidak cukup
    .description = Server tidak dapat menyimpan yang perlu disimpan permintaan, karena disknya penuh atau kuota akan terlampaui.
    .when = Dari server WebDAV, setelah PUT, MKCOL, COPY, MOVE, atau PROPPATCH. Dalam isi respons, quota-not-exceeded berarti kuota yang habis, dan sufficient-disk-space berarti disk yang penuh.
    .fix = Kosongkan ruang di akun Anda, termasuk tempat sampahnya, atau minta kuota lebih besar, lalu kirim lagi permintaan secara manual; program tidak boleh melakukannya kecuali Anda memintanya. Jika Anda mengelola server dan disknya penuh, kosongkan ruang di sana.
    .use = Kirim 507 jika disk penuh atau kuota habis, dan nyatakan yang mana dengan quota-not-exceeded atau sufficient-disk-space dalam isi respons. Kirim 413 jika satu permintaan ini terlalu besar. Kirim 503 jika layanan kelebihan beban.

http-508 = Loop tanpa akhir terdeteksi
    .description = Server menemukan loop tanpa akhir saat memproses permintaan WebDAV dengan “Depth: infinity”, dan seluruh operasi gagal.
    .when = Jika suatu koleksi memuat dirinya sendiri melalui binding dan klien meminta seluruh pohon. Di shared hosting dengan CloudLinux, nomor ini berarti lain: “Resource Limit Is Reached”.
    .fix = Kirim permintaan dengan “Depth: 1” dan telusuri sendiri pohonnya, atau kirim “DAV: bind”. Jika tidak bisa, hapus binding yang menutup loop. Jika halaman menyebut batas sumber daya, tunggu atau beri tahu pemilik situs.
    .use = Kirim 508 jika loop mengakhiri operasi dengan “Depth: infinity”. Tulis 208 untuk klien yang mengirim “DAV: bind”. Kirim 502 dengan Proxy-Status untuk loop antarproxy. Kirim 503 untuk batas sumber daya.

http-509 = Batas bandwidth terlampaui
    .description = Di shared hosting, dengan cPanel atau modul Apache mod_bw, situs telah menghabiskan transfer data yang diizinkan.
    .when = Bagi setiap pengunjung, setelah banyak pengunjung, unduhan besar, perayap, atau gambar yang disematkan di situs lain menghabiskan transfer situs, sering berupa jatah bulanan. Node.js sekadar mencantumkan nomor ini.
    .fix = Sebagai pengunjung, kembalilah nanti atau beri tahu pemilik situs. Jika Anda pemilik situs, naikkan batas atau tunggu periode berikutnya, dan periksa log untuk mengetahui apa yang menghabiskan transfer.
    .use = Kirim 503 dengan Retry-After jika jatah situs habis. Kirim 429 jika satu klien melampaui jatahnya sendiri.

http-510 = Ekstensi wajib tidak ada
    .description = Permintaan tidak memenuhi kebijakan untuk sumber daya ini, karena ekstensi HTTP Extension Framework yang diperlukannya tidak ada atau tidak didukung.
    .when = Dari server yang dibuat menurut RFC 2774 yang bersejarah, jika metode diawali “M-” tetapi permintaan tidak menyebutkan ekstensi wajib, atau menyebutkan yang tidak didukung server. Di tempat lain, aplikasi memberi nomor ini arti sendiri.
    .fix = Baca isi respons, yang seharusnya menjelaskan apa yang harus dimuat permintaan yang diperluas, dan lihat apakah klien Anda dapat menambahkannya. Jika server tidak menggunakan RFC 2774, tanyakan kepada administratornya.
    .use = Jangan kirim 510 dari perangkat lunak baru. Kirim 501 untuk fungsi yang tidak Anda dukung. Kirim 428 jika permintaan harus memiliki syarat. Kirim 403 jika kebijakan melarangnya.

http-511 = Jaringan mewajibkan login
    .description = Jaringan yang digunakan klien menuntut login, atau persetujuan atas ketentuannya. Respons ini berasal dari jaringan itu, bukan dari server yang dituju.
    .when = Dari halaman login jaringan (captive portal) di hotel, bandara, atau jaringan tamu lain, setelah permintaan HTTP dicegat. Melalui TLS, yang muncul adalah kesalahan sertifikat; banyak portal mengirim pengalihan.
    .fix = Buka halaman melalui HTTP biasa di browser, ikuti tautan ke halaman login jaringan, dan login di sana. Jangan masukkan kata sandi situs yang Anda tuju, dan jangan abaikan peringatan sertifikat.
    .use = Kirim 511 hanya dari proxy pencegat, dengan tautan ke halaman loginnya, tetapi tanpa formulirnya sendiri atau tantangan. Kirim 401 dari server asal. Kirim 407 dari proxy yang telah dikonfigurasi klien.

http-520 = Respons tak terduga dari server asal
    .description = Server asal, yaitu server situs itu sendiri, mengembalikan respons yang kosong, tidak dikenal, atau tak terduga kepada Cloudflare.
    .when = Jika server asal berhenti mendadak, mengirim respons yang salah format atau header lebih dari 128 KB, atau mengumumkan HTTP/2 tetapi menanganinya dengan salah, atau jika firewall atau plugin keamanan di sana memblokir Cloudflare.
    .fix = Jika Anda mengelola situs, periksa log kesalahan server asal, izinkan alamat Cloudflare, kurangi cookie dan header, dan uji server asal tanpa Cloudflare.
    .use = Dari gateway Anda sendiri, kirim 502 jika server upstream merespons dengan salah, dengan Proxy-Status untuk menyebutkan penyebabnya. Kirim 500 untuk kesalahan Anda sendiri.

http-521 = Server asal menolak koneksi
    .description = Server asal, yaitu server situs itu sendiri, menolak koneksi Cloudflare, sehingga permintaan tidak sampai ke sana.
    .when = Jika server web di sana mati atau berhenti mendadak, tidak mendengarkan di port yang diperlukan mode SSL/TLS, atau memiliki firewall yang menolak alamat Cloudflare.
    .fix = Jika Anda mengelola situs, pastikan server web berjalan dan mendengarkan di port 443 untuk Full atau 80 untuk Flexible, dan bahwa firewall mengizinkan semua rentang IP Cloudflare.
    .use = Dari gateway Anda sendiri, kirim 502 jika server upstream menolak koneksi. Kirim 503 jika Anda tahu server itu mati. Kirim 504 jika server itu diam.

http-522 = Waktu koneksi ke server asal habis
    .description = Server asal, yaitu server situs itu sendiri, diam di jaringan: Cloudflare tidak mendapat koneksi pada waktunya, atau tidak mendapat konfirmasi atas permintaan.
    .when = Setelah 19 detik tanpa koneksi atau 90 detik tanpa konfirmasi: firewall membuang paket Cloudflare, server asal kelebihan beban atau mati, atau record DNS memuat alamat lama.
    .fix = Jika Anda mengelola situs, pastikan tidak ada firewall yang memblokir atau membatasi rentang IP Cloudflare, DNS Cloudflare memuat alamat server asal saat ini, dan server asal tidak kelebihan beban.
    .use = Dari gateway Anda sendiri, kirim 504 jika server upstream tidak merespons percobaan koneksi atau permintaan pada waktunya; Proxy-Status dapat menyatakan yang mana. Kirim 502 jika server itu menolak koneksi.

http-523 = Server asal tidak terjangkau
    .description = Cloudflare tidak dapat menjangkau server asal, yaitu server situs itu sendiri, biasanya karena jaringan tidak memiliki rute ke alamat IP-nya.
    .when = Jika alamat di pengaturan DNS Cloudflare salah, misalnya setelah situs pindah ke host lain, atau jika rute antara Cloudflare dan host itu gagal.
    .fix = Jika Anda mengelola situs, bandingkan record A dan AAAA di Cloudflare dengan alamat server asal, lalu tanyakan rute kepada penyedia hosting. Di AWS, cari rute VPC luas yang menangkap alamat Cloudflare.
    .use = Dari gateway Anda sendiri, kirim 502 jika tidak ada rute ke server upstream. Kirim 504 jika percobaan koneksi kehabisan waktu tunggu. Proxy-Status memiliki nama untuk masing-masing.

http-524 = Server asal terlalu lambat merespons
    .description = Cloudflare terhubung ke server asal, yaitu server situs itu sendiri, tetapi tidak mendapat respons pada waktunya, secara default dalam 120 detik. Permintaan mungkin sudah dijalankan.
    .when = Jika ekspor, kueri besar, atau permintaan panjang lain melampaui batas, server asal kelebihan beban, atau meneruskan permintaan memakan waktu lebih dari 30 detik.
    .fix = Jika Anda mengelola situs, cari tahu apa yang lambat, pindahkan pekerjaan panjang ke latar belakang, atau gunakan subdomain tanpa proxy Cloudflare (hanya DNS). Paket Enterprise dapat menaikkan batasnya.
    .use = Dari gateway Anda sendiri, kirim 504 jika server upstream sudah menerima permintaan tetapi tidak merespons pada waktunya. Di server asal, kirim langsung 202 untuk pekerjaan panjang.

http-525 = Handshake TLS dengan server asal gagal
    .description = Handshake TLS antara Cloudflare dan server asal, yaitu server situs itu sendiri, gagal. Koneksi pengunjung ke Cloudflare tidak bermasalah.
    .when = Dalam mode Full dan Full (strict), jika server asal tidak memiliki sertifikat valid, TLS di port 443, dukungan SNI, atau cipher suite yang sama dengan Cloudflare.
    .fix = Jika Anda mengelola situs, periksa sertifikat server asal, port 443, SNI, dan cipher suite, lalu cari kesalahan TLS dalam lognya.
    .use = Dari gateway Anda sendiri, kirim 502 jika handshake TLS dengan server upstream gagal. Dalam Proxy-Status, namanya tls_protocol_error atau tls_alert_received.

http-526 = Sertifikat server asal tidak valid
    .description = Cloudflare tidak dapat memvalidasi sertifikat TLS server asal, yaitu server situs itu sendiri.
    .when = Dalam mode Full (strict), jika sertifikat itu kedaluwarsa, dicabut, ditandatangani sendiri, atau untuk nama host lain. Workers dan Cloudflare Gateway juga mengirimkannya tentang server yang dihubunginya.
    .fix = Jika Anda mengelola situs, pasang sertifikat valid untuk nama host ini, dari otoritas publik atau Origin CA dari Cloudflare. Beralih ke mode Full hanya menyembunyikan kesalahan.
    .use = Dari gateway Anda sendiri, kirim 502 jika sertifikat server upstream tidak valid, dengan tls_certificate_error dalam Proxy-Status. Jangan tetap meneruskan permintaan.

http-527 = Kesalahan Railgun
    .description = Koneksi ke Railgun, produk Cloudflare yang sudah dihentikan dan berjalan di server situs itu sendiri, gagal atau kehabisan waktu tunggu.
    .when = Dalam log lama situs yang menggunakan Railgun. Dalam respons baru, program lain memberi nomor ini arti sendiri.
    .fix = Dalam log lama, tidak perlu tindakan. Dalam respons baru, cari tahu program mana yang mengirimkannya dan baca dokumentasinya. Jika Anda mengelola situs, hapus pengaturan untuk Railgun.
    .use = Jangan kirim 527. Kirim 502 dari gateway jika koneksi ke server upstream terputus. Kirim 504 jika server itu tidak merespons pada waktunya.

http-529 = Layanan kelebihan beban
    .description = Seluruh layanan kelebihan beban, bagi semua kliennya.
    .when = Di SSL Labs, jika penilaian diminta saat terlalu banyak pekerjaan. Di Anthropic, saat lalu lintas tinggi, dengan jenis kesalahan overloaded_error dalam isi respons.
    .fix = Kecuali Retry-After menyatakan lain, tunggu sekitar 30 menit di SSL Labs; di Anthropic, mula-mula beberapa detik, lalu dua kali lebih lama setiap kali. Tambahkan waktu acak, dan kirim lebih sedikit permintaan sekaligus. Jika kelebihan beban berlanjut, periksa halaman status penyedia.
    .use = Kirim 503 dengan Retry-After jika seluruh layanan kelebihan beban. Kirim 429 jika satu klien melampaui batasnya sendiri. Klien yang tidak mengenal 529 memperlakukannya seperti 500.

http-530 = Nama host tidak dapat dicari, atau situs dibekukan
    .description = Di Cloudflare, nama host server asal tidak dapat diubah menjadi alamat, dan isi respons memuat kesalahan 1xxx. Shopify mencantumkan kode ini untuk kesalahan DNS yang sama. Di Pantheon, situs dibekukan.
    .when = Di Cloudflare, dan dengan demikian di Shopify, jika record DNS server asal salah, tidak ada, atau tidak dapat dicari. Di Pantheon, jika situs tanpa paket berbayar tidak aktif selama berbulan-bulan.
    .fix = Ikuti saran Cloudflare untuk nomor 1xxx dalam isi respons. Jika Anda mengelola situs, perbaiki record DNS server asal atau, di Pantheon, minta situs diaktifkan lagi. Dengan Shopify, periksa halaman statusnya.
    .use = Dari gateway Anda sendiri, kirim 502 jika nama server upstream tidak dapat diubah menjadi alamat, dengan dns_error dalam Proxy-Status. Kirim 503 untuk situs yang Anda matikan sementara.

http-540 = Endpoint dinonaktifkan sementara
    .description = Shopify telah menonaktifkan sebuah endpoint API-nya dan memperkirakannya segera aktif lagi.
    .when = Setelah permintaan apa pun ke endpoint itu. Permintaan maupun kredensialnya bukan alasannya.
    .fix = Periksa halaman status Shopify. Jika endpoint tetap nonaktif, tanyakan kepada dukungan Shopify, dan sebutkan endpoint dan waktunya.
    .use = Di luar Shopify, kirim 503 dengan Retry-After jika Anda menonaktifkan endpoint untuk sementara. Kirim 410 jika endpoint hilang untuk selamanya. Kirim 404 untuk endpoint yang tidak pernah ada.

http-561 = Penyedia identitas mengembalikan kesalahan
    .description = Penyedia identitas mengembalikan kode kesalahan saat AWS Application Load Balancer mengautentikasi pengguna.
    .when = Jika aturan listener mewajibkan pengguna login melalui penyedia identitas, ketika pengaturan kedua sisi tidak cocok atau penyedia menolak pengguna.
    .fix = Sebagai pengguna, login sekali lagi. Jika Anda mengelola load balancer, cari alasan kesalahan dalam log aksesnya, lalu bandingkan client ID, client secret, scope, dan redirect URI dengan pengaturan penyedia identitas.
    .use = Di luar AWS, kirim 401 jika kredensial pengguna tidak ada atau salah. Kirim 403 jika pengguna dikenal tetapi tidak diizinkan. Kirim 502 jika penyedia identitas gagal.

http-598 = Waktu baca jaringan habis
    .description = Menurut kebiasaan tidak resmi sebagian proxy, koneksi ke server upstream terbuka, tetapi tidak ada yang dapat dibaca darinya pada waktunya.
    .when = Jarang di luar daftar kode, jadi cari dulu program yang benar-benar mengirimkannya.
    .fix = Perlakukan seperti 504. Jika Anda mengelola proxy, cari tahu mengapa server upstream lambat sebelum memperpanjang batas waktu baca.
    .use = Kirim 504, yang dikenal setiap klien, jika server upstream tidak merespons pada waktunya. Proxy-Status dapat menambahkan connection_read_timeout.

http-599 = Waktu koneksi jaringan habis
    .description = Menurut kebiasaan tidak resmi sebagian proxy, koneksi ke server upstream tidak terbuka pada waktunya. Sebagian pustaka klien melaporkannya jika sama sekali tidak mendapat respons.
    .when = Dalam program Python dengan Tornado, misalnya setelah waktu tunggu habis: di sana pustaka klien sendiri yang melaporkannya, dan tidak ada server yang mengirimkannya.
    .fix = Cari tahu apakah server yang mengirimkannya atau pustaka Anda sendiri yang melaporkannya. Lalu periksa nama host, port, firewall, dan jaringan di jalur ke server yang dituju.
    .use = Kirim 504 jika waktu tunggu koneksi ke server upstream habis. Kirim 502 jika server itu menolaknya. Dalam pustaka, laporkan respons yang tidak datang sebagai kesalahan, jangan pernah sebagai kode status.

http-600 = Header tidak valid
    .description = Proxy Squid menggunakan nomor ini secara internal untuk pesan yang headernya tidak dapat diurai. Kode status yang valid berkisar dari 100 sampai 599.
    .when = Jika Squid membaca respons atau permintaan yang salah format; klien mendapat kode kesalahan standar. Dalam respons nyata, nomor ini menandakan program yang rusak.
    .fix = Cari tahu dari log Squid server atau klien mana yang mengirim header yang salah format, dan perbaiki. Jika 600 datang dalam respons, laporkan kepada administrator server.
    .use = Jangan pernah mengirim 600. Kirim 400 untuk permintaan yang salah format. Kirim 502 untuk respons yang salah format dari server upstream.

http-601 = Header pesan terlalu besar
    .description = Proxy Squid menggunakan nomor ini secara internal untuk pesan yang headernya terlalu besar. Kode status yang valid berkisar dari 100 sampai 599.
    .when = Jika header permintaan atau respons melebihi batas Squid, sering karena cookie. Klien mendapat kode kesalahan standar.
    .fix = Hapus cookie situs itu atau perpendek header terbesar. Jika Anda mengelola server, kurangi cookie. Jika Anda mengelola Squid, naikkan request_header_max_size atau reply_header_max_size.
    .use = Jangan pernah mengirim 601. Kirim 431 jika header permintaan terlalu besar. Kirim 502 jika respons dari server upstream memiliki header yang terlalu besar.

http-783 = Token tak terduga dalam JSON
    .description = Shopify mencantumkan nomor ini untuk kesalahan sintaks JSON dalam permintaan. Kode status yang valid berkisar dari 100 sampai 599.
    .when = Jika JSON tidak dapat diurai. Shopify juga menyebut kode program yang gagal mengonversi data dari server, sehingga masalahnya mungkin ada pada cara klien membaca respons.
    .fix = Periksa JSON Anda dengan pengurai, dan atur Content-Type ke application/json. Lalu pastikan klien hanya mengurai respons yang berupa JSON.
    .use = Jangan pernah mengirim 783: klien memperlakukannya sebagai kesalahan server. Kirim 400 untuk JSON yang tidak dapat diurai. Kirim 422 jika nilainya salah.

http-999 = Permintaan ditolak
    .description = LinkedIn menolak permintaan yang tampak otomatis, atau yang datang tanpa login. Kode status yang valid berkisar dari 100 sampai 599.
    .when = Jika pemeriksa tautan, perayap, dan skrip membuka halaman, atau satu alamat mengirim banyak permintaan. Halaman yang sama sering terbuka di browser setelah Anda login.
    .fix = Buka tautan di browser dan login, untuk melihat apakah berfungsi; pemeriksa tautan sebaiknya tidak melaporkan 999 sebagai tautan mati. Dalam program, gunakan API resmi LinkedIn.
    .use = Jangan pernah mengirim 999: tidak ada klien yang dapat mengetahui artinya. Kirim 403 untuk menolak program. Kirim 429 dengan Retry-After jika program mengirim terlalu banyak permintaan.
