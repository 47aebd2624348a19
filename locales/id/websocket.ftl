# SPDX-License-Identifier: Apache-2.0

### WebSocket: the protocol, its ranges and its close codes (RFC 6455, the IANA registry and well-known services).

protocol-websocket = WebSocket
    .description = WebSocket mengubah satu permintaan HTTP menjadi koneksi yang terus terbuka, yang digunakan klien dan server untuk saling mengirim pesan kapan saja. Frame Close mengakhirinya, biasanya dengan kode dan alasan singkat.

## Classes: the ranges of codes

websocket-class-unused = 0–999 · Tidak digunakan
    .description = Spesifikasi membiarkan rentang ini kosong, dan registri IANA dimulai dari 1000.
websocket-class-protocol = 1000–2999 · Protokol WebSocket
    .description = Protokol WebSocket, versi berikutnya, atau ekstensi publik mendefinisikan kode ini.
websocket-class-library = 3000–3999 · Pustaka dan framework
    .description = Pustaka, framework, atau aplikasi mendefinisikan kode ini dan mendaftarkannya di IANA.
websocket-class-private = 4000–4999 · Penggunaan privat
    .description = Aplikasi mendefinisikan kode ini untuk klien dan servernya sendiri. Kode ini tidak dapat didaftarkan.

## Facts that only WebSocket codes have

websocket-fact-sendable = Dalam frame Close
    .scripts = Kedua program boleh memasukkannya ke dalam frame Close, dan browser juga mengizinkan skrip melakukannya.
    .endpoints = Frame Close boleh memuatnya, tetapi browser tidak mengizinkan skrip mengirimkannya: close() hanya menerima 1000 dan 3000 sampai 4999.
    .never = Frame Close tidak pernah memuatnya. Pustaka atau browser melaporkannya kepada aplikasinya sendiri.
    .unassigned = Frame Close sebaiknya tidak memuatnya, dan banyak pustaka memperlakukannya sebagai kesalahan protokol.
websocket-fact-closer = Siapa yang menutup
    .either = Kedua sisi boleh menutup koneksi dengan kode ini.
    .receiver = Koneksi ditutup sisi yang mendapat data yang tidak dapat diterimanya.
    .client = Hanya klien yang menutup koneksi dengan kode ini.
    .server = Server menutup koneksi dengan kode ini.
    .gateway = Gateway atau proxy di antara klien dan server menutup koneksi.
    .nobody = Tidak ada sisi yang menutup koneksi dengan semestinya: koneksi terputus, atau tidak pernah terbuka.
websocket-fact-reconnect = Terhubung kembali secara otomatis
    .at-once = Klien boleh terhubung kembali tanpa menunggu.
    .on-demand = Klien membuka koneksi baru hanya jika memerlukannya.
    .backoff = Klien boleh terhubung kembali setelah jeda acak yang singkat, dan setelah jeda yang lebih lama jika gagal.
    .another-address = Klien sebaiknya hanya terhubung kembali ke alamat IP lain dari layanan itu, dan ke alamat yang sama hanya jika pengguna memintanya.
    .stop = Klien sebaiknya tidak terhubung kembali sendiri tetapi melaporkan kode ini.
    .by-agreement = Layanan atau pustaka yang mendefinisikan kode ini menentukan apakah kliennya sebaiknya terhubung kembali.

## Where WebSocket meets HTTP

websocket-context-gateway =
    .exact = Jika gateway akan merespons permintaan HTTP dengan { $to }, gateway itu menutup koneksi yang terbuka dengan { $from }. Artinya sama.
    .close = Jika gateway akan merespons permintaan HTTP dengan { $to }, gateway itu menutup koneksi yang terbuka dengan { $from }. Artinya hampir sama.
    .narrower = Jika gateway akan merespons permintaan HTTP dengan { $to }, gateway itu menutup koneksi yang terbuka dengan { $from }, yang juga mencakup kasus lain.
    .broader = Jika gateway akan merespons permintaan HTTP dengan { $to }, gateway itu menutup koneksi yang terbuka dengan { $from }, yang hanya mencakup sebagian artinya.
    .loose = Jika gateway akan merespons permintaan HTTP dengan { $to }, gateway itu menutup koneksi yang terbuka dengan { $from }. Keduanya hanya sedikit berkaitan.

## Codes of the protocol

websocket-0-999 = Bukan kode penutup
    .description = Kode penutup dimulai dari 1000. Nomor yang lebih kecil, seperti kode status HTTP, tidak digunakan.
    .when = Jika program memberikan kode status HTTP atau nomor kesalahannya sendiri kepada fungsi penutup. Sebagian besar pustaka dan semua browser menolaknya.
    .fix = Jika nomor itu berasal dari handshake, cari artinya sebagai kode status HTTP. Jika program Anda memberikannya kepada close(), gunakan kode dari 4000 sampai 4999.
    .use = Jangan pernah mengirim nomor di bawah 1000. Untuk menolak klien dengan kode status HTTP, lakukan dalam handshake, sebelum koneksi terbuka.

websocket-1000 = Penutupan normal
    .description = Koneksi telah memenuhi tujuannya, dan satu sisi menutupnya dengan semestinya.
    .when = Jika pekerjaan selesai: pesan terakhir sudah sampai, pengguna keluar, atau program memanggil close() dengan kode ini.
    .fix = Jika koneksi seharusnya tetap terbuka, baca alasannya dan cari tahu sisi yang memanggil close(): log atau kode programnya menjelaskan mengapa.
    .use = Kirim 1000 jika pekerjaan selesai. Kirim 1001 jika server dimatikan atau pengguna meninggalkan halaman. Kirim 1011 jika kesalahan mengakhiri koneksi.

websocket-1001 = Server atau halaman ditutup
    .description = Satu sisi meninggalkan koneksi: misalnya, server sedang dimatikan, atau browser meninggalkan halaman.
    .when = Selama penerapan versi baru, atau jika pengguna menutup tab atau mengikuti tautan. Sebagian server, seperti Jetty, juga mengirimkannya jika koneksi terlalu lama tidak aktif.
    .fix = Jika pengguna meninggalkan halaman atau server dimulai ulang, tidak perlu tindakan. Jika hanya koneksi tidak aktif yang ditutup, kirim ping, atau pesan dari skrip di browser, dengan jarak lebih pendek daripada batas waktu tidak aktif server.
    .use = Kirim 1001 jika server atau halaman Anda akan ditutup. Kirim 1012 jika layanan kembali dalam beberapa detik. Kirim 1000 jika pekerjaan selesai.

websocket-1002 = Kesalahan protokol
    .description = Satu sisi mendapati bahwa sisi lain melanggar protokol WebSocket, sehingga menutup koneksi.
    .when = Jika frame klien tanpa masking atau frame server dengan masking, frame memiliki opcode yang tidak dikenal atau bit cadangan yang aktif, atau frame Close memuat kode yang tidak boleh dikirim.
    .fix = Perbarui pustaka di sisi yang mengirim frame yang salah. Jika tidak membantu, matikan kompresi dan hindari proxy sebagai percobaan; proxy yang mengubah frame menyebabkan kesalahan yang sama.
    .use = Kirim 1002 jika frame melanggar protokol. Kirim 1007 jika isi tidak cocok dengan jenis pesan. Kirim 1008 jika pesan melanggar aturan aplikasi Anda.

websocket-1003 = Jenis data tidak diterima
    .description = Satu sisi mendapat jenis data yang tidak dapat diterimanya, seperti pesan biner padahal hanya memahami teks.
    .when = Jika program mengirim larik byte atau file ke server yang mengharapkan JSON sebagai teks, atau teks ke server yang mengharapkan pesan biner.
    .fix = Kirim jenis yang diharapkan sisi lain: di sebagian besar pustaka, string menjadi pesan teks dan larik byte menjadi pesan biner. Jika server itu milik Anda, periksa jenis yang diterima handler-nya.
    .use = Kirim 1003 untuk jenis pesan yang tidak pernah Anda tangani. Kirim 1007 jika jenisnya benar tetapi isinya tidak valid. Kirim 1008 jika Anda memahami pesan tetapi tidak mengizinkannya.

websocket-1004 = Kode cadangan tanpa arti
    .description = Spesifikasi mencadangkan 1004 dan tidak memberinya arti; spesifikasi berikutnya mungkin memberinya.
    .when = Jika program mengirimkannya karena keliru. Sebagian daftar kode lama di web menyebutnya “CLOSE_TOO_LARGE”, yang kini adalah 1009.
    .fix = Jika pesan terlalu besar, perkecil. Jika tidak, tanyakan kepada pengembang program yang mengirim 1004 apa maksudnya.
    .use = Jangan kirim 1004. Kirim 1009 untuk pesan yang terlalu besar, atau kode dari 4000 sampai 4999 dengan arti Anda sendiri.

websocket-1005 = Ditutup tanpa kode
    .description = Koneksi ditutup dengan semestinya, tetapi frame Close yang datang tidak memuat kode.
    .when = Jika program memanggil close() tanpa kode, seperti banyak skrip di browser, atau mengirim frame Close kosong.
    .fix = Jika Anda tidak mengira koneksi akan berakhir, cari dalam log sisi lain apa yang menutupnya, dan buat programnya mengirim kode.
    .use = Untuk tidak memberikan alasan, hilangkan kode dan jangan kirim 1005. Lebih baik kirim 1000, yang memberi tahu sisi lain bahwa semuanya berjalan baik.

websocket-1006 = Koneksi terputus tanpa frame Close
    .description = Koneksi terputus atau tidak pernah terbuka, dan tidak ada frame Close yang datang. Browser juga melaporkan kegagalan DNS, TLS, dan handshake dengan cara ini, dan menyembunyikan alasannya dari skrip.
    .when = Jika jaringan berganti, perangkat masuk mode tidur, proxy mengakhiri koneksi tidak aktif, atau server berhenti mendadak atau dimulai ulang. Jika setiap percobaan gagal, proxy mungkin tidak meneruskan Upgrade, server mungkin menolak handshake (HTTP 403), atau sertifikatnya tidak diterima.
    .fix = Jika koneksi tidak pernah terbuka, baca kode status HTTP di alat pengembang browser, dan pastikan setiap proxy meneruskan Upgrade. Jika terputus setelah waktu tertentu, buat server mengirim ping, atau perpanjang batas waktu tunggu proxy. Jika tidak, baca log server.
    .use = Jangan kirim 1006. Untuk mengakhiri koneksi setelah kesalahan, kirim 1011 atau kode lain yang menyatakan apa yang terjadi.

websocket-1007 = Isi tidak cocok dengan jenis pesan
    .description = Satu sisi menerima data yang tidak sesuai dengan jenis pesannya, seperti pesan teks yang bukan UTF-8 yang valid.
    .when = Jika program mengirim teks dalam pengodean lain, memotongnya di tengah karakter, atau mengirim data biner sebagai teks. Klien JMAP juga boleh mengirimkannya setelah pesan yang bukan pesan JMAP.
    .fix = Kodekan semua teks sebagai UTF-8, dan kirim data lain sebagai pesan biner. Jika teksnya benar, cari proxy atau kompresi bermasalah yang merusaknya.
    .use = Kirim 1007 jika isi bertentangan dengan jenis pesan. Kirim 1002 jika frame salah. Kirim 1003 jika Anda sama sekali tidak menerima jenis itu.

websocket-1008 = Pelanggaran kebijakan
    .description = Satu sisi menerima pesan yang melanggar kebijakannya. Kode ini umum: juga dikirim jika tidak ada kode lain yang cocok, atau untuk menyembunyikan perincian kebijakan.
    .when = Jika token tidak ada atau kedaluwarsa, header Origin tidak diizinkan, atau klien mengirim terlalu banyak pesan. Server JMAP boleh mengirimkannya jika kredensial pengguna kedaluwarsa.
    .fix = Baca alasannya, lalu login lagi atau perbarui token. Periksa header Origin dan batas layanan. Jika Anda mengelola server, cari aturannya dalam log.
    .use = Kirim 1008 jika tidak ada kode lain yang cocok atau Anda tidak ingin mengungkapkan lebih banyak. Kirim 3000 jika klien harus login. Kirim 1009 untuk pesan yang terlalu besar.

websocket-1009 = Pesan terlalu besar bagi sisi lain
    .description = Satu sisi menerima pesan yang terlalu besar untuk diprosesnya.
    .when = Jika program mengirim gambar, file, atau daftar panjang dalam satu pesan. Batasnya sering rendah: secara default 1 MiB di websockets untuk Python, 32 KiB di coder/websocket untuk Go.
    .fix = Perkecil pesan, atau bagi data menjadi beberapa pesan. Jika sisi penerima milik Anda, naikkan batasnya. Transfer file besar melalui HTTP.
    .use = Kirim 1009 jika pesan melampaui batas ukuran Anda, dan sebutkan batas itu dalam alasan. Kirim 1008 jika pesan terlalu banyak. Kirim 1003 untuk jenis yang tidak Anda terima.

websocket-1010 = Ekstensi tidak diterima server
    .description = Klien memerlukan satu atau beberapa ekstensi yang tidak diterima server dalam handshake. Alasannya seharusnya mencantumkannya.
    .when = Jika klien mewajibkan kompresi dengan permessage-deflate, tetapi server tidak mendukungnya, hanya menerimanya dengan parameter lain, atau berada di belakang proxy yang membuang Sec-WebSocket-Extensions.
    .fix = Aktifkan ekstensi itu di server, dan buat setiap proxy meneruskan Sec-WebSocket-Extensions. Jika Anda mengembangkan klien, buat klien berfungsi tanpa ekstensi itu.
    .use = Kirim 1010 hanya dari klien. Server yang tidak dapat berjalan tanpa suatu ekstensi menggagalkan handshake.

websocket-1011 = Kesalahan tak terduga mengakhiri koneksi
    .description = Server menemui kondisi tak terduga yang menghalanginya melakukan yang diminta klien.
    .when = Jika aplikasi menghasilkan exception, atau layanan yang diperlukannya gagal. Pustaka websockets untuk Python juga mengirim 1011 jika pong tidak datang pada waktunya, bahkan dari klien.
    .fix = Jika Anda mengelola server, cari exception dalam lognya. Jika alasannya “keepalive ping timeout”, cari kode program yang menghambat event loop di salah satu sisi, atau jaringan yang lambat. Jika tidak, laporkan alamat dan waktunya.
    .use = Kirim 1011 setelah kesalahan yang tidak Anda duga. Kirim 1012 saat dimulai ulang. Kirim 1013 saat kelebihan beban. Kirim 1014 jika server upstream gagal.

websocket-1012 = Layanan sedang dimulai ulang
    .description = Server menutup koneksinya karena layanan sedang dimulai ulang, dan seharusnya segera menerima koneksi baru.
    .when = Selama pembaruan atau penerapan versi baru, atau jika server seperti Uvicorn berhenti atau memuat ulang kode programnya.
    .fix = Buat setiap klien menunggu selama waktu acak 5 sampai 30 detik, agar tidak semuanya kembali sekaligus. Jika koneksi masih gagal setelah beberapa menit, tanyakan kepada administrator server apakah proses mulai ulang gagal.
    .use = Kirim 1012 jika layanan yang sama segera kembali. Kirim 1001 jika server ini akan dihentikan. Kirim 1013 jika layanan berjalan tetapi kelebihan beban.

websocket-1013 = Layanan untuk sementara kelebihan beban
    .description = Server menutup koneksi karena kelebihan beban, dan untuk sementara menginginkan lebih sedikit klien.
    .when = Jika terlalu banyak klien terhubung sekaligus, misalnya setelah gangguan, atau jika server mencapai batas jumlah koneksinya.
    .fix = Gunakan alamat IP lain dari layanan jika ada beberapa. Jika tidak, tunggu beberapa menit sebelum mencoba lagi. Jika Anda mengelola server, tambah kapasitasnya.
    .use = Kirim 1013 saat kelebihan beban, agar klien menjauh untuk sementara. Kirim 1012 saat dimulai ulang. Kirim 1008 jika satu klien melampaui batasnya sendiri.

websocket-1014 = Gateway mendapat respons tidak valid
    .description = Gateway atau proxy menerima respons tidak valid dari server upstream, sehingga menutup koneksi klien.
    .when = Jika server upstream berhenti mendadak, memutus koneksinya sendiri, atau mengirim sesuatu yang tidak dipahami gateway.
    .fix = Jika Anda mengelola gateway, pastikan server upstream berjalan, lalu periksa alamat, port, dan protokolnya dalam konfigurasi gateway. Jika tidak, laporkan alamat dan waktunya kepada layanan.
    .use = Kirim 1014 hanya dari gateway atau proxy, dan hanya untuk masalah server upstream. Kirim 1011 untuk kesalahan Anda sendiri.

websocket-1015 = Handshake TLS gagal
    .description = Handshake TLS gagal, misalnya karena sertifikat server tidak dapat diverifikasi, sehingga koneksi terenkripsi tidak terbentuk.
    .when = Dalam program yang membuka alamat wss: dan yang pustakanya melaporkan kegagalan ini secara terpisah. Browser melaporkan 1006.
    .fix = Buka host yang sama dengan https:// di browser, dan baca kesalahan sertifikatnya. Jika server itu milik Anda, perbarui sertifikat, lengkapi rantainya, atau tambahkan nama yang belum ada. Jika tidak, laporkan.
    .use = Jangan mencoba mengirim 1015: tanpa sesi TLS, tidak ada koneksi untuk frame Close. Catat kesalahan TLS itu sendiri dalam log.

websocket-1016-2999 = Kode protokol yang belum ditetapkan
    .description = Kode ini disimpan untuk versi berikutnya dari protokol WebSocket dan untuk ekstensi dengan spesifikasi publik. Sejauh ini, tidak satu pun memiliki arti.
    .when = Jika program membuat kode sendiri dan menggunakan rentang yang salah.
    .fix = Tanyakan artinya kepada pengembang program yang mengirim kode itu. Program sebaiknya menggunakan kode dari 4000 sampai 4999.
    .use = Jangan kirim kode ini. Kirim kode dari 4000 sampai 4999 dalam aplikasi Anda sendiri, atau daftarkan kode dari 3000 sampai 3999 untuk pustaka.

## Codes of libraries and frameworks

websocket-3000-3999 = Kode pustaka atau framework
    .description = Pustaka, framework, dan aplikasi mendefinisikan kode ini dan mendaftarkannya di IANA. Protokol WebSocket tidak memberinya arti.
    .when = Jika pustaka, atau aplikasi yang dibuat dengannya, menutup koneksi menurut aturannya sendiri. Tidak semua kode yang digunakan terdaftar.
    .fix = Baca alasannya, lalu cari kode itu dalam dokumentasi pustaka atau layanan yang mengirimkannya.
    .use = Daftarkan kode dalam rentang ini di IANA sebelum pustaka Anda mengirimkannya. Kirim kode dari 4000 sampai 4999 jika hanya klien Anda sendiri yang perlu memahaminya.

websocket-3000 = Login diwajibkan
    .description = Klien tidak diizinkan; registri IANA tidak menjelaskan lebih lanjut. Biasanya, kredensialnya tidak ada, tidak valid, atau kedaluwarsa.
    .when = Jika server baru memeriksa token setelah koneksi terbuka, atau jika token kedaluwarsa selagi koneksi terbuka.
    .fix = Login lagi atau perbarui token, lalu hubungkan lagi. Jika Anda mengembangkan klien, pastikan klien mengirim token di tempat yang diharapkan layanan.
    .use = Kirim 3000 jika login akan membantu. Kirim 3003 jika izin tidak ada. Jika Anda mengetahuinya sebelum koneksi terbuka, tolak handshake dengan HTTP 401.

websocket-3003 = Tidak ada izin
    .description = Server melarang yang diminta klien; registri IANA tidak menjelaskan lebih lanjut. Biasanya, server mengenal pengguna, tetapi pengguna itu tidak memiliki izin.
    .when = Jika pengguna membuka kanal, ruang, atau dokumen orang lain, atau kehilangan peran selagi koneksi terbuka.
    .fix = Periksa akun yang login, dan ganti jika salah. Jika tidak, minta izin kepada pemilik kanal atau dokumen.
    .use = Kirim 3003 jika login lagi tidak akan mengubah apa pun. Kirim 3000 jika login akan membantu. Kirim 1008 jika Anda tidak ingin menyebutkan alasan penolakan.

websocket-3008 = Batas waktu terlampaui
    .description = Suatu batas waktu terlampaui; registri IANA tidak menyebutkan batas itu. Biasanya, satu sisi menunggu terlalu lama untuk pesan yang diwajibkan aplikasi.
    .when = Jika klien tidak login, tidak mengirim heartbeat, atau tidak menanggapi server dalam waktu yang diizinkan.
    .fix = Hubungkan lagi. Jika terulang, cari jaringan yang lambat, kode program yang menghambat program, atau batas waktu yang terlalu singkat.
    .use = Kirim 3008 jika pesan yang diwajibkan aplikasi Anda terlambat. Kirim 1001 untuk mengakhiri koneksi yang tidak aktif. Kirim 1013 jika server Anda sendiri terlalu lambat.

## Private codes

websocket-4000-4999 = Kode privat aplikasi
    .description = Layanan dan kliennya menyepakati arti kode ini. Tidak ada yang mendaftarkannya, sehingga nomor yang sama berarti hal lain di tempat lain.
    .when = Jika layanan menutup koneksi menurut aturannya sendiri, misalnya pada obrolan, gim, perdagangan, atau GraphQL.
    .fix = Cari tahu layanan yang menutup koneksi, dan cari kode itu dalam dokumentasinya. Alasannya sering menyatakan hal yang sama dengan kata-kata.
    .use = Pilih kode dalam rentang ini untuk aplikasi Anda sendiri, dan dokumentasikan untuk masing-masing apakah klien sebaiknya terhubung kembali. Utamakan kode terdaftar yang cocok.

websocket-4000 = Kesalahan tidak dikenal, atau enkripsi diwajibkan
    .description = Di Discord, terjadi kesalahan yang tidak dikenal. Di EventSub milik Twitch, server mengalami kesalahan. Di Pusher, aplikasi hanya menerima koneksi terenkripsi.
    .when = Jika sesuatu gagal di Discord atau Twitch, biasanya bukan karena kesalahan klien. Di Pusher, jika klien terhubung dengan ws: sebagai ganti wss:.
    .fix = Untuk Discord atau Twitch, biarkan klien terhubung kembali. Untuk Pusher, ubah alamat dari ws: menjadi wss: sebelum menghubungkan lagi. Jika tidak, lihat dokumentasi layanan.
    .use = Kirim 1011 untuk kesalahan tak terduga, karena setiap pustaka mengenalnya. Kirim 4000 hanya dengan arti yang Anda dokumentasikan.

websocket-4001 = Pesan tidak diizinkan, atau aplikasi tidak dikenal
    .description = Di Discord, klien mengirim opcode yang tidak dikenal atau data tidak valid untuk suatu opcode. EventSub milik Twitch sama sekali tidak menerima pesan. Di Pusher, aplikasi tidak ada.
    .when = Jika bot Discord memiliki bug, klien Twitch mengirim lebih dari pong, atau klien Pusher memiliki kunci atau kluster yang salah.
    .fix = Untuk Discord, perbarui pustaka bot. Untuk Twitch, jangan kirim apa pun selain pong. Untuk Pusher, perbaiki kunci dan kluster.
    .use = Kirim 1008 untuk pesan yang tidak Anda izinkan. Kirim 4001 hanya dengan arti yang Anda dokumentasikan.

websocket-4002 = Pesan tidak terbaca, atau pong tidak ada
    .description = Di Discord, klien mengirim data yang tidak dapat didekode. Di EventSub milik Twitch, klien tidak menanggapi ping.
    .when = Jika bot mengirim JSON yang salah format, atau jika pustaka klien Twitch tidak mengirim pong secara otomatis.
    .fix = Untuk Discord, periksa apa yang terakhir dikirim bot, dan perbarui pustakanya. Untuk Twitch, gunakan pustaka yang menanggapi ping, dan jaga agar program tidak terhambat.
    .use = Kirim 1007 untuk teks yang bukan UTF-8 yang valid, dan 1008 untuk isi lain yang tidak dapat Anda baca. Kirim 4002 hanya dengan arti yang Anda dokumentasikan.

websocket-4003 = Belum login, atau koneksi tidak dipakai
    .description = Di Discord, klien mengirim sesuatu sebelum mengidentifikasi diri, atau sesinya dibatalkan. Di EventSub milik Twitch, klien tidak membuat langganan pada waktunya. Di Pusher, aplikasi dinonaktifkan.
    .when = Jika bot Discord tidak memulai dengan Identify, klien Twitch tidak membuat langganan dalam waktu yang diizinkan, secara default sepuluh detik, atau seseorang menonaktifkan aplikasi Pusher.
    .fix = Untuk Discord, kirim Identify terlebih dahulu. Untuk Twitch, buat langganan tepat setelah session_welcome. Untuk Pusher, aktifkan aplikasi di dasbor.
    .use = Kirim 3000 jika klien harus login dulu. Kirim 4003 hanya dengan arti yang Anda dokumentasikan.

websocket-4004 = Autentikasi gagal, atau batas tercapai
    .description = Di Discord, token tidak valid. Di EventSub milik Twitch, klien tidak pindah ke alamat baru pada waktunya. Di Pusher, aplikasi memiliki terlalu banyak koneksi. Di graphql-ws, server mengirim pesan yang tidak valid.
    .when = Biasanya di Discord, setelah token direset atau tidak disalin lengkap. Di Twitch, 30 detik setelah session_reconnect.
    .fix = Untuk Discord, salin lagi token bot dari portal pengembang, atau reset di sana. Untuk Twitch, buat sesi baru beserta langganannya. Untuk Pusher, tutup koneksi atau naikkan kuota.
    .use = Kirim 3000 jika autentikasi gagal. Kirim 1013 jika terlalu banyak klien terhubung. Kirim 4004 hanya dengan arti yang Anda dokumentasikan.

websocket-4005 = Sudah login, atau path tidak ditemukan
    .description = Di Discord, klien mengidentifikasi diri dua kali. Di EventSub milik Twitch, waktu tunggu jaringan habis. Di Pusher, path tidak ada. Di graphql-ws, klien mengalami kesalahan internal.
    .when = Jika bot mengirim Identify dua kali pada satu koneksi, klien Pusher memiliki path yang salah, atau kode program klien graphql-ws menghasilkan exception.
    .fix = Untuk Discord, kirim Identify sekali setiap koneksi. Untuk Twitch, biarkan klien terhubung kembali. Untuk Pusher, perbaiki alamatnya. Untuk graphql-ws, cari exception dalam log klien.
    .use = Kirim 1008 jika klien mengulang langkah yang hanya diizinkan sekali. Kirim 4005 hanya dengan arti yang Anda dokumentasikan.

websocket-4006 = Sesi tidak berlaku lagi, atau kesalahan jaringan
    .description = Di server suara Discord, sesi sudah berakhir. Di EventSub milik Twitch, terjadi kesalahan jaringan. Di Pusher, versi protokol dalam alamat salah format.
    .when = Jika bot kembali ke kanal suara dengan sesi lama, jaringan gagal sebentar, atau klien Pusher mengirim sesuatu yang bukan nomor versi.
    .fix = Untuk Discord, masuk lagi ke kanal suara dengan sesi baru; jika terulang, perbarui pustaka bot. Untuk Twitch, biarkan klien terhubung kembali. Untuk Pusher, perbaiki parameter protocol dalam alamat.
    .use = Kirim 3000 jika sesi berakhir dan klien harus login lagi. Kirim 4006 hanya dengan arti yang Anda dokumentasikan.

websocket-4007 = Nomor urut, alamat, atau versi tidak valid
    .description = Di Discord, nomor urut untuk melanjutkan tidak valid. Di EventSub milik Twitch, alamat untuk terhubung kembali tidak valid. Di Pusher, versi protokol tidak didukung.
    .when = Jika bot melanjutkan sesi dengan nomor yang salah, klien Twitch mengubah reconnect_url, atau pustaka Pusher usang.
    .fix = Untuk Discord, mulai sesi baru alih-alih melanjutkan yang lama. Untuk Twitch, gunakan reconnect_url apa adanya. Untuk Pusher, perbarui pustaka klien.
    .use = Kirim 1008 jika pesan melanggar aturan protokol Anda sendiri. Kirim 1002 hanya untuk pelanggaran WebSocket itu sendiri. Kirim 4007 hanya dengan arti yang Anda dokumentasikan.

websocket-4008 = Batas laju terlampaui, atau versi tidak ada
    .description = Di Discord, klien mengirim pesan terlalu cepat. Di Pusher, alamat tidak menyebutkan versi protokol.
    .when = Jika bot mengirim banyak pesan sekaligus, seperti pembaruan presence, atau jika alamat Pusher tidak memuat parameter protocol.
    .fix = Untuk Discord, buat bot mengirim lebih sedikit pesan sekaligus, lalu biarkan terhubung kembali. Untuk Pusher, tambahkan parameter protocol ke alamat sebelum menghubungkan lagi.
    .use = Kirim 1008 jika klien mengirim terlalu banyak dan tidak mengenal kode privat. Kirim 1013 jika server secara keseluruhan kelebihan beban.

websocket-4009 = Waktu sesi habis, atau tidak diizinkan
    .description = Di Discord, waktu sesi habis. Di Pusher, koneksi tidak diizinkan.
    .when = Jika klien Discord terlalu lama tidak terhubung, atau jika klien Pusher tidak membuktikan izinnya.
    .fix = Untuk Discord, hubungkan lagi dan mulai sesi baru. Untuk Pusher, periksa cara server Anda memberi izin kepada pengguna dan kanal sebelum klien terhubung lagi.
    .use = Kirim 3008 jika klien memerlukan waktu terlalu lama. Kirim 3000 jika klien tidak diizinkan. Kirim 4009 hanya dengan arti yang Anda dokumentasikan.

websocket-4010 = Shard tidak valid
    .description = Di Discord, klien mengidentifikasi diri dengan shard yang tidak valid, yaitu bagian guild bot yang dilayani satu koneksi.
    .when = Jika nomor shard tidak di bawah jumlah totalnya, atau proses-proses bot menggunakan jumlah total yang berbeda.
    .fix = Perbaiki nomor shard dan jumlah total yang dikirim bot dalam Identify: nomor dimulai dari 0. Lalu pastikan semua proses menggunakan jumlah total yang sama.
    .use = Kirim 1008 untuk nilai di luar rentang, kecuali jika klien Anda menangani kode privat seperti 4010.

websocket-4011 = Sharding diwajibkan
    .description = Di Discord, satu koneksi harus melayani lebih banyak guild daripada yang diizinkan. Di server suara Discord, server tidak ditemukan.
    .when = Jika bot bergabung dengan terlalu banyak guild untuk satu koneksi. Di server suara, jika klien meminta server yang tidak ada.
    .fix = Bagi guild bot ke beberapa koneksi, yang disebut shard; sebagian besar pustaka dapat melakukannya. Untuk suara, masuk lagi ke kanal.
    .use = Kirim 1008 jika satu koneksi meminta lebih dari yang Anda izinkan, kecuali jika klien Anda menangani kode privat seperti 4011.

websocket-4012 = Versi API tidak valid
    .description = Di Discord, alamat gateway menyebutkan versi API yang tidak valid. Di server suara Discord, protokol tidak dikenal.
    .when = Jika pustaka bot usang, atau jika program menulis versi yang salah dalam alamat.
    .fix = Perbarui pustaka bot, atau perbaiki parameter v dalam alamat gateway.
    .use = Jika bisa, tolak versi yang tidak dikenal dalam handshake dengan HTTP 400. Kirim 4012 hanya dengan arti yang Anda dokumentasikan.

websocket-4013 = Intent tidak valid
    .description = Di Discord, klien mengirim intent yang tidak valid. Intent menyatakan peristiwa yang ingin diterima bot.
    .when = Jika program salah menghitung nilai kolom intents, atau mengaktifkan bit yang tidak didefinisikan versi API ini.
    .fix = Atur intent dengan namanya, seperti yang disediakan pustaka, bukan dengan angka. Lalu perbarui pustaka.
    .use = Kirim 1008 atau kode privat seperti 4013 untuk parameter yang tidak akan pernah valid. Kirim 3003 jika hanya izin yang tidak ada.

websocket-4014 = Intent tidak diizinkan
    .description = Di Discord, bot meminta intent istimewa yang tidak diaktifkan untuknya. Di server suara Discord, klien diputus, misalnya karena seseorang mengeluarkannya.
    .when = Jika kode program bot meminta isi pesan, anggota, atau presence, tetapi pengaturannya tidak mengizinkan.
    .fix = Aktifkan intent istimewa dalam pengaturan bot di portal pengembang, atau hapus dari kode program. Setelah terputus dari suara, jangan masuk lagi secara otomatis.
    .use = Kirim 3003 jika klien meminta lebih dari yang boleh dimilikinya, kecuali jika klien Anda menangani kode privat seperti 4014.

websocket-4100 = Kapasitas layanan terlampaui
    .description = Dalam protokol Pusher, server saat ini tidak memiliki kapasitas untuk koneksi ini.
    .when = Jika Pusher, atau server kompatibel milik Anda, sudah memiliki koneksi sebanyak yang dapat dilayaninya.
    .fix = Biarkan pustaka klien terhubung kembali, yang dilakukannya secara otomatis. Jika Anda mengelola server kompatibel, tambah kapasitas atau tutup koneksi yang tidak dipakai.
    .use = Kirim 4100 hanya dalam protokol Pusher. Kirim 1013 kepada klien yang mengenal kode standar.

websocket-4200 = Koneksi baru diminta
    .description = Dalam protokol Pusher, server menutup koneksi tanpa memberikan alasan tertentu. Klien diminta membuka koneksi baru.
    .when = Jika server melepas koneksi, misalnya setelah gangguan singkat. Pusher tidak mendokumentasikan kasusnya.
    .fix = Biarkan pustaka klien terhubung kembali, yang dilakukannya secara otomatis. Jika berlangsung berjam-jam, periksa halaman status layanan.
    .use = Kirim 4200 hanya dalam protokol Pusher. Kirim 1012 kepada klien yang mengenal kode standar.

websocket-4201 = Pong tidak datang
    .description = Dalam protokol Pusher, klien tidak menanggapi ping server pada waktunya.
    .when = Jika perangkat masuk mode tidur atau kehilangan jaringan, halaman di latar belakang ditangguhkan, atau klien tidak menanggapi pusher:ping.
    .fix = Biarkan klien terhubung kembali. Jika terulang dengan klien Anda sendiri, buat klien menanggapi pusher:ping dengan pusher:pong.
    .use = Kirim 4201 hanya dalam protokol Pusher. Kirim 3008 kepada klien yang mengenal kode terdaftar.

websocket-4202 = Terlalu lama tidak aktif
    .description = Dalam protokol Pusher, klien tidak aktif selama sekitar 24 jam dan tidak mendukung ping.
    .when = Jika halaman atau program terbuka sepanjang hari tanpa lalu lintas, dan pustaka kliennya yang lama tidak mengenal pusher:ping.
    .fix = Biarkan klien terhubung kembali. Jika terulang, perbarui pustaka klien ke versi yang menanggapi pusher:ping.
    .use = Kirim 4202 hanya dalam protokol Pusher. Di tempat lain, kirim 1001 untuk mengakhiri koneksi yang tidak aktif.

websocket-4400 = Pesan tidak valid
    .description = Di GraphQL melalui WebSocket, satu sisi menerima pesan yang jenis atau formatnya tidak didefinisikan protokol.
    .when = Jika pesan bukan JSON, jenisnya tidak dikenal, atau tidak memuat ID, atau jika kode program klien sendiri tidak mengikuti protokol.
    .fix = Baca alasannya, yang mungkin menyebutkan apa yang salah pada pesan. Lalu perbaiki kode program yang mengirimkannya, atau perbarui pustaka.
    .use = Kirim 4400 di graphql-transport-ws untuk pesan yang tidak valid di sana. Kirim 1007 jika teksnya bukan UTF-8 yang valid.

websocket-4401 = Belum diizinkan
    .description = Di GraphQL melalui WebSocket, klien berlangganan sebelum server mengonfirmasi koneksi. Di Hocuspocus, klien belum login, atau login gagal.
    .when = Jika klien GraphQL tidak menunggu connection_ack, atau jika token untuk server Hocuspocus tidak ada atau kedaluwarsa.
    .fix = Di GraphQL, tunggu connection_ack sebelum berlangganan; pustaka klien yang lazim melakukannya. Di tempat lain, login lagi atau perbarui token.
    .use = Kirim 4401 di graphql-transport-ws untuk langganan yang datang terlalu dini. Kirim 4403 di sana jika Anda menolak pengguna. Di tempat lain, kirim 3000.

websocket-4403 = Tidak boleh membuka koneksi ini
    .description = Di GraphQL melalui WebSocket, server menolak koneksi, biasanya setelah connection_init. Di Hocuspocus, server memahami klien tetapi menolak bertindak.
    .when = Jika pemeriksaan token atau pengguna oleh server gagal, misalnya dalam onConnect dari graphql-ws.
    .fix = Periksa token yang dikirim klien dalam connection_init, dan perbarui jika kedaluwarsa. Jika tidak, minta izin kepada administrator server.
    .use = Kirim 4403 di graphql-transport-ws jika Anda menolak pengguna. Kirim 4401 di sana hanya jika pesan datang dalam urutan yang salah. Di tempat lain, kirim 3003.

websocket-4406 = Subprotokol tidak diterima
    .description = Di GraphQL melalui WebSocket, klien tidak menawarkan subprotokol graphql-transport-ws, sehingga server menutup koneksi.
    .when = Jika klien masih menggunakan subscriptions-transport-ws, yang subprotokolnya bernama graphql-ws, atau tidak menyebutkan subprotokol.
    .fix = Gunakan pustaka graphql-ws di klien, atau atur subprotokol klien ke graphql-transport-ws. Jika Anda tidak dapat mengubah klien, tambahkan dukungan untuk subprotokolnya di server.
    .use = Kirim 4406 dari server graphql-transport-ws kepada klien tanpa subprotokol itu. Di tempat lain, tolak handshake.

websocket-4408 = Tidak ada pesan dari klien pada waktunya
    .description = Di GraphQL melalui WebSocket, klien tidak mengirim connection_init pada waktunya. Di Hocuspocus, server terlalu lama tidak menerima apa pun dari klien.
    .when = Jika klien tidak memulai dengan connection_init, menunggu tokennya terlalu lama, atau berada di jaringan yang lambat.
    .fix = Kirim connection_init segera setelah koneksi terbuka, dan ambil token sebelumnya. Jika jaringan lambat, perpanjang connectionInitWaitTimeout di server.
    .use = Kirim 4408 di graphql-transport-ws jika connection_init terlambat. Dalam protokol Anda sendiri, kirim 3008.

websocket-4409 = ID langganan sudah dipakai
    .description = Di GraphQL melalui WebSocket, klien memulai operasi dengan ID yang masih dipakai operasinya yang lain.
    .when = Jika program salah menghitung ID-nya atau mengirim pesan dua kali.
    .fix = Berikan ID baru kepada setiap operasi, seperti UUID, atau tunggu sampai operasi berakhir sebelum menggunakan ID-nya lagi.
    .use = Kirim 4409 di graphql-transport-ws jika ID sudah dipakai. Kirim 4400 di sana jika pesan tidak memuat ID.

websocket-4429 = Koneksi diinisialisasi dua kali
    .description = Di GraphQL melalui WebSocket, klien mengirim connection_init lebih dari sekali pada satu koneksi.
    .when = Jika program mengirimkannya lagi setelah jeda, atau jika dua bagian program berbagi satu koneksi. Batas laju bukan alasannya.
    .fix = Kirim connection_init sekali setiap koneksi. Jika token baru diperlukan, buka koneksi baru untuknya.
    .use = Kirim 4429 di graphql-transport-ws hanya untuk connection_init kedua. Kirim 1013 jika terlalu banyak klien terhubung.

websocket-4500 = Kesalahan server di GraphQL
    .description = Di GraphQL melalui WebSocket, exception di server tidak ditangkap, sehingga graphql-ws menutup koneksi.
    .when = Jika resolver GraphQL tidak mengembalikan yang diperlukan langganan, atau hook seperti onConnect atau onSubscribe gagal.
    .fix = Jika Anda mengelola server, baca alasannya dan cari exception dalam lognya. Jika tidak, laporkan operasi dan waktunya.
    .use = Kirim 4500 di graphql-transport-ws untuk kesalahan tak terduga. Di tempat lain, kirim 1011. Untuk kesalahan dalam satu operasi, pesan Error cukup.

websocket-4504 = Server tidak mengonfirmasi pada waktunya
    .description = Di GraphQL melalui WebSocket, klien menunggu connection_ack terlalu lama setelah mengirim connection_init, sehingga menutup koneksi.
    .when = Jika onConnect di server memakan waktu terlalu lama, misalnya untuk memeriksa token. Hanya klien yang mengatur connectionAckWaitTimeout yang mengirim kode ini.
    .fix = Jika Anda mengelola server, cari tahu apa yang memperlambat onConnect. Jika hanya kadang lambat, perpanjang connectionAckWaitTimeout di klien.
    .use = Kirim 4504 dari klien graphql-transport-ws jika connection_ack terlambat. Dalam protokol Anda sendiri, kirim 3008.
