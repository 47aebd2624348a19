# SPDX-License-Identifier: Apache-2.0

### TLS alerts: the protocol, its classes and its alerts (RFC 9846, earlier versions of TLS, and the IANA registry).

protocol-tls-alert = Peringatan TLS
    .description = TLS, dahulu SSL, mengenkripsi koneksi. Dengan peringatan, satu sisi memberi tahu sisi lain bahwa koneksi akan ditutup, atau mengapa handshake atau pesan tidak dapat diterima.

## Classes

tls-alert-class-closure = Peringatan penutupan
    .description = Pengirim sengaja mengakhiri koneksi, handshake, atau early data-nya. Tidak ada yang salah dalam protokol.
tls-alert-class-error = Peringatan kesalahan
    .description = Pengirim menemukan masalah dalam handshake atau dalam pesan setelahnya. Dengan sedikit pengecualian, koneksi langsung berakhir.

## Facts that only TLS alerts have

tls-alert-fact-level = Tingkat
    .fatal = Peringatan ini fatal: kedua sisi langsung menutup koneksi.
    .since-1-3 = Di TLS 1.3, peringatan ini fatal. Di versi sebelumnya, pengirim memilih antara warning dan fatal.
    .either = Peringatan ini fatal jika pengirim berhenti, dan jika tidak hanya warning.
    .warning = Peringatan ini hanya warning, bukan kesalahan fatal.
    .usually-warning = Peringatan ini biasanya hanya warning, dan close_notify menyusulnya.
tls-alert-fact-versions = Versi
    .all = SSL 3.0 dan semua versi TLS memiliki peringatan ini.
    .tls = Semua versi TLS memiliki peringatan ini; SSL 3.0 tidak.
    .until-1-2 = SSL 3.0 dan TLS sampai 1.2 memiliki peringatan ini; TLS 1.3 tidak.
    .tls-until-1-2 = TLS 1.0, 1.1, dan 1.2 memiliki peringatan ini; TLS 1.3 tidak.
    .tls-1-0-and-1-1 = Hanya TLS 1.0 dan 1.1 yang memiliki peringatan ini.
    .tls-1-0 = Hanya TLS 1.0 yang memiliki peringatan ini.
    .ssl-3 = Hanya SSL 3.0 yang memiliki peringatan ini.
    .tls-1-3 = Hanya TLS 1.3 yang memiliki peringatan ini.
    .dtls-1-3 = Hanya DTLS 1.3, yang berjalan melalui UDP, yang memiliki peringatan ini.
    .drafts = Hanya draf TLS 1.3 yang memiliki peringatan ini.
tls-alert-fact-sender = Pengirim
    .client = Peringatan ini dikirim klien.
    .server = Peringatan ini dikirim server.
    .either = Kedua sisi dapat mengirim peringatan ini.
    .verifier = Peringatan ini dikirim sisi yang menolak sertifikat sisi lain. Sisi yang menerima peringatan adalah sisi yang menunjukkan sertifikat itu.
tls-alert-fact-moment = Waktu pengiriman
    .handshake = Peringatan ini dikirim selama handshake.
    .certificate = Peringatan ini dikirim selama handshake. Di TLS 1.3, peringatan server tentang sertifikat klien datang ketika handshake klien sudah selesai, sering pada pembacaan pertama.
    .after = Peringatan ini dikirim setelah handshake.
    .any = Peringatan ini dapat dikirim selama handshake atau sesudahnya.
tls-alert-fact-quic = Kode kesalahan QUIC

## Where TLS meets HTTP

tls-alert-context-gateway =
    .exact = Jika gateway HTTP mendapat { $from } dari server, kliennya sendiri mendapat { $to }; artinya sama.
    .close = Jika gateway HTTP mendapat { $from } dari server, kliennya sendiri mendapat { $to }; artinya hampir sama.
    .narrower = Jika gateway HTTP mendapat { $from } dari server, kliennya sendiri mendapat { $to }, yang hanya satu kasus dari { $from }.
    .broader = Jika gateway HTTP mendapat { $from } dari server, kliennya sendiri mendapat { $to }, yang juga mencakup masalah lain.
    .loose = Jika gateway HTTP mendapat { $from } dari server, kliennya sendiri mendapat { $to }; sebagian besar artinya hilang.

tls-alert-context-cloudflare =
    .exact = Jika koneksi antara Cloudflare dan server situs itu sendiri gagal karena alasan yang disebutkan { $from }, pengunjung mendapat { $to }; artinya sama.
    .close = Jika koneksi antara Cloudflare dan server situs itu sendiri gagal karena alasan yang disebutkan { $from }, pengunjung mendapat { $to }; artinya hampir sama.
    .narrower = Jika koneksi antara Cloudflare dan server situs itu sendiri gagal karena alasan yang disebutkan { $from }, pengunjung mendapat { $to }, yang hanya satu kasus dari { $from }.
    .broader = Jika koneksi antara Cloudflare dan server situs itu sendiri gagal karena alasan yang disebutkan { $from }, pengunjung mendapat { $to }, yang juga mencakup masalah lain.
    .loose = Jika koneksi antara Cloudflare dan server situs itu sendiri gagal karena alasan yang disebutkan { $from }, pengunjung mendapat { $to }; sebagian besar artinya hilang.

## Codes

tls-alert-close-notify = Koneksi ditutup dengan semestinya
    .description = Pengirim tidak akan mengirim apa pun lagi pada koneksi ini. Peringatan ini membuktikan bahwa data sebelumnya lengkap dan tidak terpotong.
    .when = Di akhir sebagian besar koneksi. Selama handshake, artinya sisi lain berhenti tanpa memberikan alasan.
    .fix = Di akhir transfer, tidak perlu tindakan. Selama handshake, cari alasannya dalam log sisi lain. Jika mengakhiri koneksi yang tidak aktif, buka koneksi baru sebelum mengirim hal lain.
    .use = Kirim close_notify sebelum Anda berhenti mengirim, kecuali jika Anda sudah mengirim peringatan kesalahan. Di TLS 1.2 dan sebelumnya, segera tanggapi dengan close_notify Anda sendiri. Di TLS 1.3, Anda boleh menyelesaikan pengiriman dulu.

tls-alert-end-of-early-data = Early data selesai
    .description = Dengan peringatan ini, klien yang mengikuti draf TLS 1.3 menandai akhir early data (0-RTT). Di TLS 1.3 final, pesan handshake EndOfEarlyData yang melakukannya.
    .when = Dalam tangkapan paket lama, dari perangkat lunak uji tahun 2016. Wireshark masih menampilkan nama ini, meskipun registri IANA mencantumkan nomornya sebagai belum ditetapkan.
    .fix = Perbarui perangkat lunak yang mengikuti draf itu, agar kedua sisi menggunakan TLS 1.3 final.
    .use = Jangan pernah mengirim peringatan ini: perangkat lunak lain memperlakukan peringatan yang tidak dikenalnya sebagai kesalahan fatal. Sebagai gantinya, kirim pesan EndOfEarlyData.

tls-alert-unexpected-message = Pesan tidak diharapkan pada tahap ini
    .description = Pengirim menerima pesan yang tidak diizinkan pada saat ini, seperti pesan handshake dalam urutan yang salah, atau data sebelum handshake selesai.
    .when = Jika yang datang bukan TLS, seperti HTTP biasa di port HTTPS. Program yang benar tidak pernah menyebabkannya; jadi, selain itu, pustaka TLS atau perangkat di jalur bermasalah.
    .fix = Pastikan kedua sisi mengharapkan TLS di port ini, baik dari awal maupun setelah STARTTLS. Lalu perbarui pustaka TLS, dan lewati proxy serta pemindai yang memeriksa TLS.
    .use = Kirim unexpected_message jika pesan yang valid datang pada waktu yang salah. Kirim decode_error jika pesan tidak dapat diurai. Kirim illegal_parameter jika salah satu nilainya salah.

tls-alert-bad-record-mac = Record rusak atau salah dienkripsi
    .description = Pengirim tidak dapat mendekripsi suatu record, atau pemeriksaan integritasnya gagal: record itu berubah dalam perjalanan, atau dienkripsi dengan kunci yang salah.
    .when = Jarang, jika paket rusak. Lebih sering, beberapa proses atau thread berbagi satu koneksi, misalnya setelah fork, atau pustaka TLS, VPN, atau driver kartu jaringan bermasalah.
    .fix = Berikan koneksi tersendiri kepada setiap proses. Perbarui pustaka TLS. Jika peringatan terus datang, uji tanpa VPN, proxy, dan offload kartu jaringan.
    .use = Kirim bad_record_mac untuk setiap record yang tidak dapat Anda dekripsi atau verifikasi, dan jangan mengungkapkan yang gagal dari keduanya. Kirim decrypt_error jika tanda tangan atau pesan Finished salah.

tls-alert-decryption-failed = Record tidak dapat didekripsi
    .description = Hasil dekripsi record tidak valid: panjangnya tidak cocok dengan ukuran blok cipher, atau padding-nya salah.
    .when = Hanya dari perangkat lunak lama. Versi berikutnya mengirim bad_record_mac, karena perbedaan kedua peringatan itu membantu penyerang mendekripsi data.
    .fix = Perbarui perangkat lunak yang mengirimkannya, agar kedua sisi menggunakan TLS 1.2 atau yang lebih baru. Jika record masih gagal, cari paket yang rusak atau perangkat yang mengubahnya.
    .use = Jangan pernah mengirim decryption_failed, yang dilarang TLS 1.2. Kirim bad_record_mac untuk setiap record yang tidak dapat Anda dekripsi.

tls-alert-record-overflow = Record terlalu panjang
    .description = Suatu record lebih panjang daripada yang diizinkan TLS: lebih dari 16.384 byte data, atau lebih dari batas lebih rendah yang disepakati kedua sisi.
    .when = Jika byte yang datang bukan TLS, seperti HTTP biasa, dan dua di antaranya dibaca sebagai panjang. Jarang, jika paket rusak.
    .fix = Periksa host, port, dan skema: klien TLS memerlukan port TLS. Jika benar, perbarui pustaka TLS yang menulis record.
    .use = Kirim record_overflow jika record melampaui batas. Kirim decode_error jika panjang pesan tidak cocok dengan isinya.

tls-alert-decompression-failure = Record tidak dapat didekompresi
    .description = Pengirim tidak dapat mendekompresi record, misalnya karena isinya akan mengembang menjadi terlalu panjang.
    .when = Hanya jika kompresi TLS aktif. Kompresi itu dianggap tidak aman sejak serangan CRIME pada 2012.
    .fix = Matikan kompresi TLS; satu sisi sudah cukup. Lalu perbarui sisi yang lebih lama.
    .use = Jangan kirim peringatan ini di TLS 1.3, yang tidak memiliki record terkompresi. Di versi sebelumnya, kirim hanya untuk data yang tidak dapat didekompresi. Kirim bad_certificate jika sertifikat terkompresi rusak.

tls-alert-handshake-failure = Tidak ada pengaturan keamanan yang sama
    .description = Pengirim tidak menemukan kombinasi yang dapat diterima dalam tawaran sisi lain: misalnya, tidak ada cipher suite, grup pertukaran kunci, atau algoritma tanda tangan yang sama. Peringatan ini tidak menyebutkan yang kurang.
    .when = Jika server menolak cipher klien lama atau tidak memiliki sertifikat yang cocok; sebelum TLS 1.3, juga jika sertifikat klien tidak ada. Chrome menampilkan ERR_SSL_VERSION_OR_CIPHER_MISMATCH, Firefox menampilkan SSL_ERROR_NO_CYPHER_OVERLAP.
    .fix = Perbarui klien. Jika Anda mengelola server, bandingkan cipher, grup, dan sertifikatnya dengan yang ditawarkan klien. Jika server meminta sertifikat klien, pasanglah.
    .use = Kirim handshake_failure jika tidak ada kombinasi yang ditawarkan dapat diterima. Kirim protocol_version jika alasannya adalah versi TLS. Kirim insufficient_security jika tawaran klien terlalu lemah.

tls-alert-no-certificate = Klien tidak memiliki sertifikat
    .description = Klien tidak memiliki sertifikat yang cocok dengan permintaan server. Server boleh melanjutkan tanpa sertifikat, atau menolak dengan handshake_failure.
    .when = Dengan SSL 3.0, yang dilarang pada 2015. Di TLS, klien mengirim daftar sertifikat kosong.
    .fix = Matikan SSL 3.0 di kedua sisi. Jika server mewajibkan sertifikat, pasang sertifikat beserta kunci privatnya di klien.
    .use = Jangan pernah mengirim no_certificate di TLS. Sebagai klien tanpa sertifikat, kirim pesan Certificate kosong. Sebagai server TLS 1.3 yang memerlukannya, kirim certificate_required.

tls-alert-bad-certificate = Sertifikat rusak atau tidak valid
    .description = Sertifikat sisi yang menerima peringatan ini rusak, memuat tanda tangan yang gagal diverifikasi, atau bergantung pada hash yang sudah terpecahkan seperti MD5.
    .when = Di server, jika klien menolak sertifikat server; klien yang ditulis dengan Go mengirimkannya untuk setiap sertifikat yang gagal. Di klien, jika server menolak sertifikat klien; server lama bahkan mengirimkannya jika sertifikat tidak ada. Chrome lalu menampilkan ERR_BAD_SSL_CLIENT_AUTH_CERT.
    .fix = Di sisi yang menerima peringatan, periksa sertifikatnya beserta rantai, nama, dan tanggal, lalu pasang lagi. Jika valid, tambahkan penerbitnya ke penyimpanan kepercayaan sisi yang mengirim peringatan.
    .use = Kirim bad_certificate jika sertifikat sisi lain rusak atau tanda tangan di dalamnya salah. Kirim certificate_expired, certificate_revoked, atau unknown_ca jika salah satunya berlaku. Sebagai server TLS 1.3, kirim certificate_required jika tidak ada sertifikat yang datang.

tls-alert-unsupported-certificate = Jenis sertifikat tidak didukung
    .description = Pengirim tidak mendukung jenis sertifikat yang ditunjukkan sisi lain, misalnya algoritma kuncinya, atau sertifikat itu bukan untuk penggunaan ini.
    .when = Jika klien menunjukkan sertifikat untuk server, atau server menunjukkan sertifikat untuk klien, sehingga extended key usage tidak cocok; atau jika sisi pemeriksa tidak memiliki algoritma kuncinya.
    .fix = Di sisi yang menerima peringatan, periksa extended key usage sertifikat: server memerlukan serverAuth, dan klien memerlukan clientAuth. Jika benar, minta sertifikat dengan jenis kunci yang umum, seperti RSA atau P-256.
    .use = Kirim unsupported_certificate jika alasannya adalah jenis atau tujuan sertifikat sisi lain. Kirim bad_certificate jika sertifikat rusak. Kirim handshake_failure jika kedua sisi tidak memiliki algoritma tanda tangan yang sama.

tls-alert-certificate-revoked = Sertifikat dicabut
    .description = Sertifikat sisi yang menerima peringatan ini, atau salah satu dalam rantainya, ditarik oleh otoritas yang menerbitkannya sebelum tanggal kedaluwarsa.
    .when = Jika daftar pencabutan (CRL) atau respons OCSP menyatakan bahwa sertifikat server atau klien dicabut, misalnya karena kuncinya dicuri, sertifikat diganti, atau perangkat dipensiunkan.
    .fix = Untuk sisi yang menerima peringatan, minta sertifikat baru dengan kunci baru, dan pasang menggantikan yang dicabut. Jika Anda tidak mengetahui alasannya, tanyakan kepada otoritas.
    .use = Kirim certificate_revoked jika CRL atau respons OCSP menyatakan bahwa sertifikat sisi lain dicabut. Kirim certificate_expired jika hanya tanggalnya yang salah. Sebagai klien, kirim bad_certificate_status_response jika respons OCSP server tidak dapat digunakan.

tls-alert-certificate-expired = Sertifikat kedaluwarsa atau belum berlaku
    .description = Sertifikat sisi yang menerima peringatan ini, atau salah satu dalam rantainya, berada di luar masa berlakunya: sudah kedaluwarsa, atau belum berlaku.
    .when = Jika tidak ada yang memperbarui sertifikat server atau klien, atau sertifikat diperbarui tetapi program masih menggunakan file lama. Jam yang salah di sisi pemeriksa berdampak sama.
    .fix = Di sisi yang menerima peringatan, perbarui sertifikat, dan muat ulang program yang menggunakannya. Lalu periksa sertifikat perantara, dan jam di sisi yang mengirim peringatan.
    .use = Kirim certificate_expired jika alasannya adalah tanggal sertifikat sisi lain. Kirim certificate_revoked jika otoritas telah menariknya. Kirim certificate_unknown jika tidak ada peringatan khusus yang berlaku.

tls-alert-certificate-unknown = Sertifikat ditolak karena alasan lain
    .description = Pengirim menolak sertifikat sisi yang menerima peringatan ini karena alasan yang tidak disebutkan peringatan lain. Peringatan ini tidak berarti bahwa sertifikat tidak dikenal.
    .when = Di server, jika browser atau aplikasi tidak menerima sertifikat server; di klien, jika server tidak menerima sertifikat klien. Java mengirimkannya setelah sebagian besar pemeriksaan yang gagal, dan Chrome serta aplikasi Android sering melakukannya.
    .fix = Di sisi yang menerima peringatan, periksa sertifikat: nama, tanggal, penerbit, dan sertifikat perantaranya. Jika tidak ada masalah, tanyakan kepada administrator sisi yang mengirim peringatan apa alasannya menurut log, dan periksa penyimpanan kepercayaan sisi itu.
    .use = Kirim certificate_unknown untuk sertifikat sisi lain hanya jika tidak ada yang berlaku di antara unknown_ca, certificate_expired, certificate_revoked, unsupported_certificate, dan bad_certificate.

tls-alert-illegal-parameter = Nilai tidak diizinkan dalam handshake
    .description = Pesan handshake dapat diurai, tetapi salah satu nilainya salah atau bertentangan dengan nilai lain, seperti cipher yang tidak pernah ditawarkan.
    .when = Jika pustaka TLS kedua sisi tidak kompatibel, atau salah satunya bermasalah. Proxy dan firewall yang mengubah handshake juga menyebabkannya.
    .fix = Perbarui pustaka TLS kedua sisi, dan lewati proxy serta firewall. Untuk menemukan nilainya, matikan TLS 1.3 atau grup pertukaran kunci yang tidak lazim sebagai percobaan.
    .use = Kirim illegal_parameter jika pesan dapat diurai tetapi suatu nilai salah. Kirim decode_error jika tidak dapat diurai. Kirim handshake_failure jika nilainya diizinkan tetapi tidak dapat Anda terima.

tls-alert-unknown-ca = Sertifikat dari otoritas tidak dikenal
    .description = Sertifikat sisi yang menerima peringatan ini tidak mengarah ke otoritas yang dipercaya pengirim: sertifikat penerbitnya tidak disertakan atau tidak ada di penyimpanan kepercayaan pengirim.
    .when = Jika otoritasnya privat atau baru, sertifikat ditandatangani sendiri, atau sertifikat perantaranya tidak ada. Jika server yang menerima peringatan, klien menolak sertifikat server; jika klien yang menerimanya, server menolak sertifikat klien.
    .fix = Di sisi yang menerima peringatan, pasang juga sertifikat perantara, atau ganti sertifikat yang ditandatangani sendiri dengan yang dipercaya sisi lain. Jika otoritasnya privat atau baru, tambahkan sertifikat root-nya ke penyimpanan kepercayaan sisi lain.
    .use = Kirim unknown_ca jika rantai sisi lain valid tetapi tidak berakhir di otoritas yang Anda percayai. Kirim bad_certificate jika tanda tangan di dalamnya salah. Kirim access_denied jika Anda memercayai rantai tetapi tidak mengizinkan pemiliknya.

tls-alert-access-denied = Akses ditolak meskipun kredensial valid
    .description = Sertifikat atau kunci yang dibagikan sebelumnya valid, tetapi aturan akses pengirim tidak mengizinkan pemiliknya terhubung.
    .when = Jika server dengan sertifikat klien, seperti VPN, message broker, atau service mesh, tidak mencantumkan pemilik sertifikat dalam daftar yang diizinkan.
    .fix = Pastikan klien menggunakan sertifikat atau kunci yang dimaksud. Jika ya, minta administrator server mengizinkan namanya.
    .use = Kirim access_denied jika klien telah membuktikan identitasnya tetapi tidak memiliki izin. Kirim unknown_ca atau bad_certificate jika sertifikatnya sendiri tidak dapat diterima.

tls-alert-decode-error = Pesan tidak dapat diurai
    .description = Pesan melanggar sintaks TLS: suatu kolom berada di luar rentangnya, atau suatu panjang salah.
    .when = Di antara program yang benar, hanya jika paket rusak. Jika tidak, pustaka bermasalah, perangkat memotong pesan, atau server mengirim daftar sertifikat kosong.
    .fix = Perbarui pustaka TLS di sisi yang menerima peringatan, dan lewati perangkat yang memeriksa TLS. Jika Anda mengelola server, pastikan file sertifikatnya tidak kosong.
    .use = Kirim decode_error jika pesan tidak dapat diurai. Kirim illegal_parameter jika dapat diurai tetapi suatu nilai salah. Kirim record_overflow jika record terlalu panjang.

tls-alert-decrypt-error = Pemeriksaan tanda tangan atau kunci gagal
    .description = Pemeriksaan kriptografi dalam handshake gagal: tanda tangan, pesan Finished, atau bukti kunci yang dibagikan sebelumnya salah.
    .when = Jika kunci privat bukan milik sertifikatnya, jika kedua sisi memiliki kunci bersama yang berbeda, atau jika proxy mengubah handshake. Sebagian server juga mengirimkannya untuk identitas kunci yang tidak dikenal.
    .fix = Di sisi yang menerima peringatan, pastikan sertifikat dan kunci privat berpasangan, atau bandingkan kunci bersama kedua sisi. Lalu perbarui pustaka TLS, dan lewati proxy.
    .use = Kirim decrypt_error jika tanda tangan handshake, pesan Finished, atau PSK binder gagal diverifikasi. Kirim bad_record_mac jika record yang gagal. Kirim bad_certificate jika tanda tangan di dalam sertifikat salah.

tls-alert-too-many-cids-requested = Terlalu banyak ID koneksi diminta
    .description = Sisi lain mengirim terlalu banyak pesan RequestConnectionId, sehingga pengirim mengakhiri koneksi DTLS.
    .when = Dengan program yang mempertahankan koneksi selagi alamatnya berubah, jika salah satunya terus-menerus meminta ID koneksi baru.
    .fix = Cari tahu mengapa program terus meminta, dan buat program meminta ID koneksi hanya jika sedikit yang tersisa.
    .use = Kirim peringatan ini hanya jika permintaannya berlebihan. Sebagai gantinya, Anda boleh menanggapi dengan pesan NewConnectionId yang memuat lebih sedikit ID, atau tidak memuat apa pun. Kirim unexpected_message jika ID koneksi tidak dinegosiasikan.

tls-alert-export-restriction = Kunci terlalu panjang menurut aturan ekspor
    .description = Negosiasi melanggar aturan ekspor tahun 1990-an, misalnya dengan kunci RSA 1024 bit untuk cipher suite yang hanya mengizinkan 512 bit.
    .when = Dari perangkat lunak tahun 1990-an, yang versi ekspornya dibatasi pada kunci lemah. Cipher ekspor sudah lama terpecahkan.
    .fix = Ganti perangkat lunak lama, dan matikan semua cipher suite ekspor di sisi lain.
    .use = Jangan pernah mengirim export_restriction. Kirim handshake_failure atau insufficient_security jika cipher tidak dapat diterima.

tls-alert-protocol-version = Versi TLS tidak didukung
    .description = Pengirim mengenali versi TLS yang diusulkan sisi lain, tetapi tidak mendukungnya atau telah mematikannya.
    .when = Jika klien lama hanya menawarkan TLS 1.0 atau 1.1 kepada server yang mewajibkan setidaknya TLS 1.2. Kebalikannya lebih jarang: klien baru menolak versi yang dipilih server lama.
    .fix = Perbarui klien, atau aktifkan TLS 1.2 dan 1.3 dalam pengaturannya. Jika server adalah sisi yang lebih lama, perbarui server.
    .use = Kirim protocol_version jika Anda tidak mendukung satu pun versi yang ditawarkan. Kirim handshake_failure jika versi dapat diterima tetapi cipher tidak. Kirim inappropriate_fallback untuk langkah mundur yang tidak perlu ke versi lama.

tls-alert-insufficient-security = Cipher atau kunci terlalu lemah
    .description = Server mewajibkan cipher, grup, atau kunci yang lebih kuat daripada yang didukung klien. Peringatan ini menggantikan handshake_failure jika kekuatan adalah satu-satunya alasan.
    .when = Jika server yang dikonfigurasi ketat menolak klien lama. Bertentangan dengan spesifikasi, sebagian pustaka klien juga mengirimkannya jika parameter Diffie-Hellman server terlalu pendek.
    .fix = Perbarui klien. Jika Anda mengelola server dan harus melayani klien ini, periksa batas minimum yang berlaku, dan jangan menurunkannya untuk semua orang.
    .use = Kirim insufficient_security jika tawaran klien terlalu lemah menurut kebijakan Anda. Kirim handshake_failure jika tidak ada yang cocok karena alasan lain. Kirim protocol_version jika hanya versinya yang terlalu tua.

tls-alert-internal-error = Masalah di sisi pengirim sendiri
    .description = Pengirim tidak dapat melanjutkan karena masalahnya sendiri, seperti memori yang kurang. Sisi lain maupun protokol bukan sumber masalahnya.
    .when = Dari server yang kekurangan sumber daya atau tidak dapat menggunakan kunci atau sertifikatnya. Sebagian server dan CDN juga mengirimkannya untuk nama host yang belum disiapkan di sana.
    .fix = Jika Anda mengelola server, lihat lognya, lalu periksa sertifikat dan kunci untuk nama host ini, izin, dan memori. Jika tidak, periksa nama host dan laporkan kesalahannya.
    .use = Kirim internal_error untuk masalah Anda sendiri. Kirim unrecognized_name untuk nama host yang tidak Anda layani. Kirim general_error jika Anda tidak ingin menyebutkan alasannya.

tls-alert-inappropriate-fallback = Mundur ke versi lama tanpa perlu
    .description = Klien menawarkan versi TLS lama, yang ditandai sebagai fallback oleh TLS_FALLBACK_SCSV, padahal server mendukung yang lebih baru. Server berhenti, karena fallback itu mungkin dipaksakan penyerang.
    .when = Jika percobaan pertama klien gagal, misalnya karena jaringan buruk, lalu klien menawarkan versi yang lebih lama.
    .fix = Buat klien menawarkan lagi versi terbarunya. Jika gagal, cari tahu apa yang menggagalkannya di jaringan, dan matikan fallback di klien.
    .use = Kirim inappropriate_fallback jika TLS_FALLBACK_SCSV datang dengan versi di bawah versi terbaru Anda. Anda boleh mengirim protocol_version jika Anda tidak mendukung versi yang ditawarkan.

tls-alert-user-canceled = Handshake dibatalkan
    .description = Pengirim menghentikan handshake karena alasan yang tidak terkait dengan protokol.
    .when = Jika seseorang menutup kotak dialog, seperti pilihan sertifikat klien, atau program berhenti selagi terhubung. Bertentangan dengan spesifikasi, Java juga mengirimkannya kemudian, ketika menutup koneksi TLS 1.3.
    .fix = Jika Anda sengaja membatalkan, atau handshake sudah selesai, tidak perlu tindakan. Jika tidak, ulangi langkahnya dan konfirmasi di kotak dialog, atau cari tahu program mana yang membatalkan.
    .use = Kirim user_canceled, lalu close_notify, jika Anda menghentikan handshake tanpa kesalahan. Setelah handshake, kirim hanya close_notify.

tls-alert-no-renegotiation = Renegosiasi ditolak
    .description = Pengirim menolak handshake baru pada koneksi yang sudah terbuka. Sisi yang memintanya memutuskan apakah koneksi berlanjut.
    .when = Jika server web meminta sertifikat klien hanya untuk path tertentu, atau jika program lama bernegosiasi ulang untuk mengganti kunci. Banyak program menolak karena serangan yang sudah dikenal.
    .fix = Buat server meminta sertifikat klien pada handshake pertama, jika perlu pada nama host tersendiri. Jika tidak, matikan renegosiasi di program yang memintanya.
    .use = Kirim no_renegotiation, sebagai warning, jika Anda menolak HelloRequest atau ClientHello setelahnya. Di TLS 1.3, kirim unexpected_message untuk ClientHello yang datang kemudian.

tls-alert-missing-extension = Ekstensi TLS wajib tidak ada
    .description = Pesan handshake tidak memuat ekstensi yang wajib untuk versi TLS atau untuk hal lain yang sedang dinegosiasikan.
    .when = Jika ClientHello tidak memuat signature_algorithms, supported_groups, atau key_share, atau nama host jika server mewajibkannya. Melalui QUIC, jika quic_transport_parameters tidak ada.
    .fix = Perbarui pustaka TLS klien, dan buat klien mengirim nama host (SNI). Jika Anda mengembangkan klien, bandingkan ClientHello-nya dengan daftar ekstensi wajib dalam spesifikasi.
    .use = Kirim missing_extension jika ekstensi wajib tidak ada. Kirim illegal_parameter jika ada tetapi nilainya salah. Kirim handshake_failure jika tidak ada nilai di dalamnya yang dapat Anda terima.

tls-alert-unsupported-extension = Ekstensi tidak ditawarkan atau tidak diizinkan
    .description = Pesan memuat ekstensi yang tidak ditawarkan penerimanya, atau yang tidak diizinkan dalam pesan ini.
    .when = Di klien yang servernya, atau proxy di jalur, menanggapi dengan ekstensi yang tidak ada dalam ClientHello.
    .fix = Perbarui pustaka TLS server, dan proxy mana pun yang memeriksa TLS. Uji tanpa proxy untuk melihat sumber masalahnya.
    .use = Kirim unsupported_extension jika respons memuat ekstensi yang tidak Anda tawarkan. Dalam ClientHello, abaikan ekstensi yang tidak Anda kenal. Kirim missing_extension jika ada yang kurang.

tls-alert-certificate-unobtainable = Sertifikat tidak dapat diambil
    .description = Klien mengirim alamat sertifikatnya sebagai ganti sertifikat, dan server tidak dapat mengambilnya dari sana.
    .when = Dengan ekstensi client_certificate_url, yang dibuat untuk perangkat kecil, jika alamatnya salah atau server tidak memiliki akses ke sana. Sedikit program yang pernah menggunakannya.
    .fix = Perbaiki alamat dalam pengaturan klien, dan izinkan server menjangkaunya. Jika tidak, buat klien mengirim sertifikatnya sendiri.
    .use = Kirim peringatan ini sebagai fatal jika Anda memerlukan sertifikat; jika tidak, lanjutkan, dengan atau tanpa warning. Kirim bad_certificate_hash_value jika sertifikat berhasil diambil tetapi hash-nya salah.

tls-alert-unrecognized-name = Nama host tidak dilayani di sini
    .description = Server tidak mengenali nama host yang diminta klien dalam ekstensi server_name (SNI).
    .when = Jika nama salah eja, mengarah ke server yang salah di DNS, atau belum disiapkan di server ini. Server lama mengirimkannya sebagai warning dan melanjutkan; sebagian klien, seperti versi Java lama, lalu berhenti.
    .fix = Periksa nama host dan record DNS-nya. Jika Anda mengelola server, tambahkan nama itu ke konfigurasinya, di Apache dengan ServerName atau ServerAlias, dan pasang sertifikat untuknya.
    .use = Kirim unrecognized_name, selalu sebagai fatal, jika Anda tidak melayani nama itu, atau lanjutkan dengan sertifikat default. Kirim handshake_failure jika Anda mengenal nama itu tetapi tidak ada cipher yang sama.

tls-alert-bad-certificate-status-response = Respons OCSP tidak dapat diterima
    .description = Klien meminta bukti bahwa sertifikat server tidak dicabut, dan respons OCSP yang dilampirkan server (stapling) tidak valid atau tidak dapat diterima.
    .when = Jika respons terlampir tidak mutakhir, menyatakan bahwa sertifikat dicabut, atau milik sertifikat lain, sering karena server tidak dapat menjangkau otoritasnya.
    .fix = Jika Anda mengelola server, periksa jamnya dan aksesnya ke server OCSP otoritas, dan muat ulang untuk mengambil respons baru. Ganti sertifikat jika sudah dicabut. Jika tidak, matikan stapling.
    .use = Kirim peringatan ini jika respons OCSP dalam handshake tidak memenuhi syarat. Kirim certificate_revoked jika Anda mengetahui dari sumber lain bahwa sertifikat dicabut.

tls-alert-bad-certificate-hash-value = Hash sertifikat yang diambil salah
    .description = Server mengambil sertifikat klien dari alamat yang diberikan klien, tetapi hash yang menyertai alamat itu tidak cocok.
    .when = Dengan ekstensi client_certificate_url, jika sertifikat di alamat itu diperbarui atau diganti dan pengaturan klien tidak.
    .fix = Perbaiki hash dalam pengaturan klien. Jika file di alamat itu bukan yang diharapkan, cari tahu siapa yang mengubahnya.
    .use = Kirim peringatan ini jika hash sertifikat yang diambil salah. Kirim certificate_unobtainable jika tidak ada yang dapat diambil. Kirim bad_certificate jika hash cocok tetapi sertifikat rusak.

tls-alert-unknown-psk-identity = Kunci bersama tidak dikenal
    .description = Server tidak mengenal identitas yang diberikan klien, yaitu nama kunci yang dibagikan sebelumnya.
    .when = Dengan sensor, klien MQTT, agen pemantauan, dan program lain yang menggunakan kunci yang dibagikan sebelumnya (PSK) sebagai ganti sertifikat, jika identitas salah eja atau belum disiapkan di server.
    .fix = Bandingkan identitas dalam pengaturan klien dengan daftar di server, termasuk huruf besar dan kecil. Lalu bandingkan kuncinya.
    .use = Kirim unknown_psk_identity jika klien boleh mengetahui identitas yang ada. Untuk menyembunyikannya, kirim decrypt_error, seperti untuk kunci yang salah. Kirim access_denied jika kunci benar tetapi izin tidak ada.

tls-alert-certificate-required = Sertifikat klien diwajibkan
    .description = Server mewajibkan sertifikat dari klien, dan klien tidak mengirimkannya.
    .when = Dengan API, basis data, dan situs perusahaan yang mengenali klien dari sertifikat (mutual TLS), jika tidak ada sertifikat yang dikonfigurasi, atau tidak ada yang berasal dari otoritas yang disebutkan server.
    .fix = Konfigurasikan sertifikat klien beserta kunci privatnya, dari otoritas yang diterima server. Jika proxy yang terhubung ke server, konfigurasikan di sana.
    .use = Kirim certificate_required di TLS 1.3 jika sertifikat klien tidak ada. Di TLS 1.2 dan sebelumnya, kirim handshake_failure. Kirim unknown_ca, bad_certificate, atau peringatan khusus lain jika sertifikat datang tetapi tidak dapat diterima.

tls-alert-general-error = Kesalahan tanpa perincian
    .description = Terjadi kesalahan, dan pengirim tidak memiliki peringatan yang lebih khusus atau tidak ingin mengungkapkan alasannya.
    .when = Dari perangkat lunak baru yang mengikuti RFC 9846. Sebagian besar perangkat lunak lain belum mengenal nama ini dan mencetak angka 117.
    .fix = Cari alasannya dalam log sisi yang mengirim peringatan, atau tanyakan kepada administratornya. Sementara itu, periksa sertifikat, kunci, dan versi TLS Anda sendiri.
    .use = Kirim general_error hanya jika tidak ada peringatan khusus yang berlaku atau alasannya harus dirahasiakan. Kirim internal_error untuk masalah Anda sendiri.

tls-alert-no-application-protocol = Tidak ada protokol aplikasi yang sama
    .description = Server tidak mendukung satu pun protokol aplikasi, seperti h2 untuk HTTP/2, yang ditawarkan klien dalam ALPN.
    .when = Jika klien hanya menerima satu protokol, seperti h2, h3, atau protokol basis data, dan server menonaktifkannya, atau koneksi sampai ke layanan lain.
    .fix = Periksa host dan port. Jika benar, aktifkan protokol itu di server dan di setiap proxy, atau buat klien juga menawarkan protokol yang dimiliki server, seperti http/1.1.
    .use = Kirim no_application_protocol jika Anda tidak mendukung apa pun yang ditawarkan ALPN. Melalui QUIC, kirim juga sebagai klien, dan juga jika ALPN tidak ada. Kirim handshake_failure jika cipher tidak cocok.

tls-alert-ech-required = Encrypted Client Hello tidak diterima
    .description = Klien telah mengenkripsi ClientHello-nya (ECH) untuk menyembunyikan nama host, server tidak menerimanya, dan klien tidak mau mengirim data tanpa itu.
    .when = Jika konfigurasi ECH di DNS tidak mutakhir, atau server-server suatu situs memiliki kunci yang berbeda. Klien sering terhubung lagi secara otomatis, dengan yang dikirim server.
    .fix = Jika Anda mengelola server, publikasikan konfigurasi ECH saat ini dalam record HTTPS, dan pertahankan kunci lama sampai record di cache kedaluwarsa. Jika tidak, hapus cache DNS klien.
    .use = Sebagai klien, kirim ech_required jika server tidak menerima ECH tetapi membuktikan nama publiknya dengan sertifikat yang valid. Jika sertifikat itu tidak valid, kirim peringatan yang menyebutkan alasannya.
