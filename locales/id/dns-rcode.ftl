# SPDX-License-Identifier: Apache-2.0

### DNS: the protocol and its response codes (RFC 1035, RFC 2136, RFC 8945 and the IANA registry). Extended errors are in dns-ede.ftl.

protocol-dns-rcode = Kode respons DNS
    .description = Domain Name System (DNS) memberikan alamat dan record lain untuk nama. Setiap respons memiliki kode respons (RCODE), yang menyatakan hasil kueri atau pembaruan.

## Facts that only DNS response codes have

dns-rcode-fact-carrier = Tempat dalam respons
    .header = Kode ini ada di header respons.
    .opt = Kode ini terlalu besar untuk header saja: bit atasnya ada di record OPT.
    .tsig = Dengan TSIG, kode ini ada di kolom kesalahan record TSIG, dan header memuat NOTAUTH.
    .tkey = Dengan TKEY, kode ini ada di kolom kesalahan record TKEY, dan header memuat NOERROR.
dns-rcode-fact-caching = Penyimpanan di cache
    .records = Resolver menyimpan setiap record selama diizinkan TTL-nya.
    .negative = Resolver menyimpan respons ini selama diizinkan record SOA zona, sehingga record baru mungkin belum terlihat sampai saat itu.
    .failure = Resolver mengingat kegagalan ini setidaknya satu detik dan paling lama lima menit.
dns-rcode-fact-fault = Letak masalah
    .nobody = Biasanya tidak ada masalah pada kueri, klien, atau zona.
    .query = Biasanya masalahnya pada kueri, yaitu pada apa yang ditanyakan atau cara penulisannya.
    .client = Biasanya masalahnya pada konfigurasi klien, seperti server yang ditanyainya, kuncinya, atau jamnya.
    .zone = Biasanya masalahnya pada zona: tanda tangan, delegasi, atau server otoritatifnya.
dns-rcode-fact-next-server = Bertanya kepada server lain
    .needless = Tidak ada alasan untuk bertanya kepada server lain.
    .same-response = Server lain biasanya memberikan respons yang sama.
    .may-help = Server lain mungkin merespons kueri yang sama secara berbeda.

## Where DNS meets HTTP

dns-rcode-context-http-gateway =
    .exact = Gateway atau proxy yang mendapat { $from } untuk nama server upstream-nya sebaiknya mengirim { $to }, yang artinya sama.
    .close = Gateway atau proxy yang mendapat { $from } untuk nama server upstream-nya sebaiknya mengirim { $to }, yang artinya hampir sama.
    .narrower = Gateway atau proxy yang mendapat { $from } untuk nama server upstream-nya sebaiknya mengirim { $to }, yang hanya mencakup sebagian artinya.
    .broader = Gateway atau proxy yang mendapat { $from } untuk nama server upstream-nya sebaiknya mengirim { $to }, yang juga mencakup banyak kegagalan lain.
    .loose = Gateway atau proxy yang mendapat { $from } untuk nama server upstream-nya sebaiknya mengirim { $to }. Sebagian besar artinya hilang.

## Codes

dns-rcode-noerror = Kueri berhasil
    .description = Server memproses kueri atau pembaruan tanpa kesalahan. Record yang ditemukan ada di bagian jawaban.
    .when = Setelah sebagian besar kueri dan pembaruan. Jika bagian jawaban kosong, jenis record itu tidak ada (NODATA), atau bagian otoritas merujuk ke server lain.
    .fix = Baca bagian jawaban. Jika kosong, periksa jenis record dalam kueri. Jika record tidak mutakhir, tunggu sampai TTL-nya habis, atau hapus cache resolver.
    .use = Kirim NOERROR dengan record, dengan rujukan, atau dengan jawaban kosong dan record SOA zona jika nama ada tanpa record jenis itu. Kirim NXDOMAIN jika nama tidak ada.

dns-rcode-nodata = Tidak ada record jenis ini
    .description = Nama ada, tetapi tidak memiliki record dengan jenis dalam kueri. Respons yang sebenarnya memuat NOERROR dan jawaban kosong, yang ditafsirkan klien sebagai NODATA.
    .when = Sering setelah kueri untuk record AAAA dari host tanpa IPv6, atau untuk record MX atau TXT yang tidak pernah dipublikasikan. Nama yang hanya memiliki record di bawahnya memberikan hasil yang sama.
    .fix = Periksa jenis record, dan kirim kueri untuk nama yang sama dengan jenis lain. Jika zona itu milik Anda, publikasikan record yang belum ada.
    .use = Kirim NOERROR dengan jawaban kosong dan record SOA jika nama ada tanpa record jenis ini. Jangan pernah mengirim NXDOMAIN dalam kasus ini: resolver akan menganggap semua nama di bawah nama itu tidak ada.

dns-rcode-formerr = Kueri salah format
    .description = Server tidak dapat menafsirkan kueri atau pembaruan, karena formatnya salah. Server yang tidak mengimplementasikan EDNS juga mengirim FORMERR untuk kueri benar yang menggunakan EDNS.
    .when = Dari server lama yang tidak memahami EDNS, atau jika program menulis pembaruan, opsi EDNS, cookie, atau record TSIG yang salah format.
    .fix = Kirim lagi kueri ke server dengan dig +noedns. Jika berhasil, perbarui server. Jika tidak, perbaiki program yang menyusun pesan.
    .use = Kirim FORMERR jika Anda tidak dapat mengurai pesan atau record OPT-nya. Kirim NOTIMP untuk operasi yang tidak Anda implementasikan. Kirim BADVERS untuk versi EDNS di atas versi Anda.

dns-rcode-servfail = Server tidak dapat menyelesaikan kueri
    .description = Server tidak dapat menyelesaikan kueri atau pembaruan. Masalahnya mungkin pada server itu sendiri, tetapi resolver biasanya melaporkan masalah pada zona atau servernya. Kode ini tidak menyatakan apakah nama itu ada.
    .when = Dari resolver, jika validasi DNSSEC gagal, atau jika resolver upstream-nya atau server zona tidak merespons atau menolak kueri. Dari server otoritatif, jika tidak dapat memuat zona atau salinannya kedaluwarsa.
    .fix = Cari kesalahan terperinci (EDE). Kirim kueri dengan dig +cd: jika berhasil, DNSSEC penyebabnya. Jika tidak, kirim kueri langsung ke server otoritatif zona, dan coba resolver lain. Jika banyak nama gagal, periksa jam, trust anchor, dan jaringan resolver.
    .use = Kirim SERVFAIL jika Anda seharusnya dapat menyelesaikan kueri atau pembaruan tetapi tidak bisa, dan tambahkan EDE dengan alasannya. Kirim REFUSED jika kebijakan Anda melarang kueri.

dns-rcode-nxdomain = Nama tidak ada
    .description = Nama dalam kueri, atau nama yang dituju record CNAME-nya, tidak ada, begitu pula nama apa pun di bawahnya. Dalam pembaruan, nama yang seharusnya ada tidak ditemukan.
    .when = Jika nama salah eja, belum dipublikasikan, atau hanya dikenal di jaringan privat, atau domainnya kedaluwarsa. DNS_PROBE_FINISHED_NXDOMAIN di Chrome bisa juga berarti nama ada tanpa record alamat.
    .fix = Periksa ejaan, target record CNAME jika ada, dan pendaftaran domain. Jika server otoritatif zona memiliki nama itu, hapus cache resolver. Untuk nama internal, gunakan resolver internal atau VPN.
    .use = Kirim NXDOMAIN jika nama tidak memiliki record dan tidak ada nama di bawahnya. Kirim NOERROR dengan jawaban kosong jika nama memiliki jenis record lain. Kirim REFUSED untuk zona yang tidak Anda layani.

dns-rcode-notimp = Operasi tidak didukung
    .description = Server tidak mendukung jenis kueri atau operasi yang diminta pesan, seperti pembaruan, NOTIFY, atau DNS Stateful Operation (DSO).
    .when = Jika pembaruan, NOTIFY, atau pesan khusus lain sampai ke server atau router rumah yang hanya menangani kueri biasa.
    .fix = Kirim pembaruan ke server primer zona. Jika kueri biasa mendapat NOTIMP, coba resolver lain, dan cari perangkat antara Anda dan server yang mengubah kueri.
    .use = Kirim NOTIMP untuk opcode yang tidak Anda implementasikan. Kirim FORMERR untuk pesan yang tidak dapat Anda urai. Kirim REFUSED untuk operasi yang Anda implementasikan tetapi tidak Anda izinkan.

dns-rcode-refused = Kueri ditolak
    .description = Server menolak kueri, pembaruan, atau transfer zona karena alasan kebijakan atau keamanan. Kode ini tidak menyatakan apakah nama itu ada.
    .when = Dari resolver yang tidak melayani jaringan Anda, atau dari server otoritatif yang tidak memiliki zona itu. Server juga menolak transfer dan pembaruan yang tidak diizinkan daftar aksesnya.
    .fix = Periksa server mana yang Anda tanyai, dan gunakan resolver yang ditujukan untuk jaringan Anda. Jika record NS zona mengarah ke server tanpa zona itu, perbaiki record-nya. Jika Anda mengelola server, periksa daftar aksesnya.
    .use = Kirim REFUSED jika kebijakan melarang kueri, atau jika Anda tidak melayani zona, dan tambahkan EDE 18 atau 20. Kirim SERVFAIL jika Anda mencoba dan gagal. Kirim NOTAUTH untuk pembaruan zona yang tidak Anda layani.

dns-rcode-yxdomain = Nama ada padahal seharusnya tidak
    .description = Pembaruan mensyaratkan nama yang belum dipakai, tetapi nama itu ada. Setelah kueri, kode ini berarti record DNAME akan membuat nama terlalu panjang.
    .when = Biasanya jika server DHCP ingin mendaftarkan nama host yang sudah dimiliki host lain. Setelah kueri, hanya untuk nama di bawah record DNAME.
    .fix = Kirim kueri untuk nama itu agar terlihat record-nya, dan cari tahu apa yang membuatnya. Jika tidak mutakhir, hapus; jika tidak, pilih nama lain. Setelah kueri, gunakan nama yang lebih pendek.
    .use = Kirim YXDOMAIN jika prasyarat pembaruan menghendaki nama yang belum dipakai, atau jika DNAME akan melampaui 255 oktet. Kirim YXRRSET jika prasyaratnya menyangkut satu jenis record.

dns-rcode-yxrrset = Record ada padahal seharusnya tidak
    .description = Pembaruan mensyaratkan nama tanpa record jenis tertentu, tetapi nama itu memilikinya. Tidak ada yang diubah.
    .when = Setelah pembaruan dengan prasyarat itu, misalnya dari program yang tidak boleh menimpa record.
    .fix = Kirim kueri untuk nama dan jenis itu agar terlihat record-nya. Jika tidak mutakhir, hapus. Jika tidak, ubah pembaruan atau prasyaratnya.
    .use = Kirim YXRRSET jika prasyarat menghendaki tidak ada record jenis ini padahal ada. Kirim YXDOMAIN jika prasyarat menghendaki seluruh nama belum dipakai.

dns-rcode-nxrrset = Record yang disyaratkan tidak ada atau berbeda
    .description = Pembaruan mensyaratkan record tertentu pada suatu nama, tetapi record itu tidak ada atau nilainya lain. Tidak ada yang diubah.
    .when = Biasanya jika server DHCP memeriksa apakah suatu nama dibuat olehnya, tetapi tidak menemukan record TXT atau DHCID yang cocok. Dalam log server DHCP, kode ini sering menyusul YXDOMAIN.
    .fix = Bandingkan record pada nama itu dengan prasyarat pembaruan. Jika diubah pihak lain, baca lagi dan susun pembaruan baru; jika tidak mutakhir, hapus.
    .use = Kirim NXRRSET jika pembaruan mensyaratkan record yang tidak ada atau berbeda. Kirim NXDOMAIN jika yang disyaratkan namanya sendiri. Untuk kueri, kirim NOERROR dengan jawaban kosong.

dns-rcode-notauth = Server tidak otoritatif untuk zona
    .description = Server tidak otoritatif untuk zona yang disebutkan pembaruan, transfer, atau NOTIFY. Dengan kesalahan TSIG di sampingnya, NOTAUTH justru berarti pesan tidak diizinkan.
    .when = Jika pesan dikirim ke server yang salah, menyebutkan zona yang salah, atau datang selagi zona belum dimuat.
    .fix = Jika BADKEY, BADSIG, atau kesalahan TSIG lain ada di samping NOTAUTH, perbaiki kesalahan itu. Jika tidak, periksa nama zona dan alamat server. Jika Anda mengelola server, pastikan server sudah memuat zona.
    .use = Kirim NOTAUTH untuk pembaruan atau transfer zona jika Anda tidak otoritatif untuk zona itu. Kirim REFUSED untuk kueri biasa tentangnya. Kirim NOTZONE jika hanya sebuah nama yang berada di luar zona.

dns-rcode-notauth-tsig = Pesan tidak diizinkan
    .description = Server tidak menerima tanda tangan pesan, sehingga tidak memproses pesan. Kolom kesalahan record TSIG memberikan alasannya, seperti BADKEY.
    .when = Setelah pembaruan, transfer, atau kueri bertanda tangan, jika kunci, tanda tangan, waktu, atau pemotongannya salah. Juga setelah kueri TKEY tanpa tanda tangan yang diwajibkan.
    .fix = Cari BADKEY, BADSIG, BADTIME, atau BADTRUNC di samping NOTAUTH atau dalam log server. Lalu perbaiki kunci, pemotongannya, atau jam yang salah.
    .use = Kirim NOTAUTH, dengan alasan dalam record TSIG, jika tanda tangan tidak lolos pemeriksaan Anda. Kirim REFUSED jika lolos tetapi kuncinya tidak memiliki izin. Kirim FORMERR untuk record TSIG yang salah format.

dns-rcode-notzone = Nama di luar zona
    .description = Sebuah nama dalam pembaruan tidak berada di zona yang disebutkan pembaruan. Tidak ada yang diubah.
    .when = Jika pembaruan menyebutkan zona yang salah, atau mencampur record dua zona, seperti record alamat dan record PTR-nya.
    .fix = Periksa apakah zona dan nama kekurangan titik atau akhiran. Kirim record setiap zona dalam pembaruan tersendiri: di nsupdate, masukkan send di antaranya.
    .use = Kirim NOTZONE jika nama di bagian prasyarat atau pembaruan berada di luar zona. Kirim NOTAUTH jika Anda tidak otoritatif untuk zona itu.

dns-rcode-dsotypeni = Jenis DSO tidak diimplementasikan
    .description = Server mendukung DNS Stateful Operations (DSO), tetapi tidak mendukung jenis yang diminta.
    .when = Jika klien meminta ekstensi DSO, seperti pemberitahuan push, yang tidak dimiliki server. Sedikit program yang menggunakan DSO.
    .fix = Perbarui server, atau konfigurasikan klien agar berjalan tanpa ekstensi ini. Kueri biasa tetap berfungsi pada koneksi yang sama.
    .use = Kirim DSOTYPENI untuk jenis DSO utama yang tidak Anda kenal, jika permintaan mengharapkan respons. Jangan pernah mengirimkannya untuk Keepalive. Kirim NOTIMP jika Anda sama sekali tidak mendukung DSO.

dns-rcode-badvers = Versi EDNS tidak didukung
    .description = Server tidak mengimplementasikan versi EDNS dalam kueri. Versinya sendiri ada di record OPT dalam respons.
    .when = Setelah kueri dengan versi EDNS di atas 0, meskipun sejauh ini tidak ada versi lain. Kueri seperti itu biasanya berasal dari pengujian atau program yang bermasalah.
    .fix = Kirim lagi kueri dengan EDNS versi 0. Jika program Anda tidak memilih versi lain, cari perangkat di jalur yang mengubah kueri.
    .use = Kirim BADVERS hanya untuk versi EDNS yang tidak Anda implementasikan, dan sebutkan versi tertinggi yang Anda implementasikan. Kirim FORMERR untuk record OPT yang salah format.

dns-rcode-badsig = Tanda tangan tidak cocok
    .description = Server mengenal kunci, tetapi tanda tangan tidak cocok dengan pesan dan rahasia bersama. Pesan tidak diproses.
    .when = Jika kedua sisi memiliki rahasia yang berbeda di bawah satu nama kunci, atau jika sesuatu di jalur mengubah pesan.
    .fix = Bandingkan rahasia dan algoritma kunci di kedua sisi, dan perbaiki perbedaannya. Jika sama, cari forwarder atau firewall yang mengubah pesan DNS.
    .use = Kirim BADSIG dalam respons tanpa tanda tangan dengan NOTAUTH jika tanda tangan gagal. Kirim BADKEY untuk kunci yang tidak dikenal. Kirim BADTIME jika tanda tangan benar tetapi waktunya tidak.

dns-rcode-badkey = Kunci tidak dikenali
    .description = Server tidak mengenal kunci yang menandatangani pesan, atau tidak mendukung algoritmanya. Pesan tidak diproses.
    .when = Jika kunci memiliki nama lain di server, tidak pernah ditambahkan, atau sudah diganti. Kunci yang dinegosiasikan dengan TKEY mungkin juga kedaluwarsa. Dalam record TKEY, kode ini biasanya berarti negosiasi Kerberos gagal.
    .fix = Bandingkan nama kunci, huruf demi huruf, dan algoritmanya di kedua sisi. Jika server tidak memiliki kunci itu, tambahkan dan muat ulang konfigurasi. Untuk kunci dari TKEY, periksa tiket Kerberos klien dan negosiasikan lagi.
    .use = Kirim BADKEY dalam respons tanpa tanda tangan dengan NOTAUTH jika Anda tidak mengenali kunci atau algoritmanya. Kirim BADSIG jika Anda mengenal keduanya tetapi tanda tangan gagal.

dns-rcode-badtime = Tanda tangan di luar rentang waktu
    .description = Tanda tangan benar, tetapi waktunya terlalu jauh dari jam server, atau lebih awal daripada waktu pesan yang sudah diterima dengan kunci ini.
    .when = Jika selisih jam melebihi nilai fudge pesan, biasanya 300 detik, atau jika pesan datang tidak berurutan.
    .fix = Bandingkan kedua jam dalam UTC, dan sinkronkan dengan NTP. Waktu server ada di record TSIG dalam respons. Jika kedua jam benar, tandatangani dan kirim pesan lagi.
    .use = Kirim BADTIME dalam respons bertanda tangan dengan NOTAUTH, dan cantumkan waktu Anda sendiri dalam Other Data. Periksa dulu tanda tangan: jika tidak cocok, kirim BADSIG.

dns-rcode-badmode = Mode TKEY tidak didukung
    .description = Server tidak mendukung mode dalam record TKEY klien, yaitu metode untuk menyepakati kunci.
    .when = Selama negosiasi kunci, misalnya jika klien menggunakan Diffie-Hellman dan server hanya mendukung GSS-API.
    .fix = Pilih mode yang didukung kedua sisi; Active Directory menggunakan GSS-API. Jika tidak, konfigurasikan kunci bersama di kedua sisi.
    .use = Kirim BADMODE dalam record TKEY respons Anda untuk mode yang tidak Anda dukung. Kirim BADALG jika hanya algoritmanya yang tidak didukung.

dns-rcode-badname = Nama kunci sudah dipakai atau tidak dikenal
    .description = Record TKEY meminta kunci baru dengan nama yang sudah memiliki kunci, atau meminta penghapusan kunci yang tidak dimiliki server.
    .when = Selama negosiasi kunci, jika klien memilih nama yang sama dua kali, atau menghapus kunci yang sudah dibuang server.
    .fix = Negosiasikan lagi kunci dengan nama yang unik. Setelah penghapusan, tidak perlu tindakan: kunci sudah tidak ada.
    .use = Kirim BADNAME jika materi kunci lain sudah memiliki nama itu, atau jika kunci yang akan dihapus tidak ada. Kirim BADKEY jika kunci yang tidak dikenal menandatangani pesan.

dns-rcode-badalg = Algoritma TKEY tidak didukung
    .description = Server tidak mendukung algoritma dalam record TKEY klien. Spesifikasi mencantumkan kode ini tanpa menjelaskan penggunaannya.
    .when = Jarang, selama negosiasi kunci. Record TSIG dengan algoritma yang tidak didukung mendapat BADKEY.
    .fix = Pilih algoritma yang didukung kedua sisi, seperti gss-tsig atau hmac-sha256, atau perbarui server.
    .use = Kirim BADALG dalam record TKEY respons Anda untuk algoritma yang tidak Anda dukung. Kirim BADMODE untuk mode yang tidak Anda dukung. Dalam record TSIG, kirim BADKEY.

dns-rcode-badtrunc = Tanda tangan dipotong terlalu banyak
    .description = Tanda tangan benar sejauh yang ada, tetapi klien memotongnya menjadi kurang dari jumlah oktet yang diizinkan kebijakan server.
    .when = Jika kunci klien memiliki algoritma terpotong, seperti hmac-sha256-128, dan server mewajibkan tanda tangan yang lebih panjang.
    .fix = Konfigurasikan kunci tanpa pemotongan di klien. Atau gunakan panjang tanda tangan dalam respons, yang diizinkan kebijakan server.
    .use = Kirim BADTRUNC jika tanda tangan yang dipotong valid tetapi terlalu pendek menurut kebijakan Anda. Kirim FORMERR jika lebih pendek daripada yang diizinkan spesifikasi.

dns-rcode-badcookie = Cookie server tidak ada atau tidak valid
    .description = Server hanya memproses kueri dengan cookie DNS yang valid, yang menunjukkan bahwa alamat klien tidak dipalsukan. Respons memuat cookie itu.
    .when = Setelah kueri pertama ke server yang mewajibkan cookie, sering selagi server diserang. Juga jika cookie terlalu tua atau alamat klien berubah.
    .fix = Tidak perlu tindakan: klien mengirim lagi kueri dengan cookie baru dan, jika gagal, melalui TCP. Jika kode ini menetap, berikan rahasia cookie yang sama kepada semua server di belakang alamat itu.
    .use = Kirim BADCOOKIE dengan cookie baru jika Anda mewajibkan cookie yang valid. Melalui TCP, respons seperti biasa. Kirim FORMERR untuk cookie dengan panjang yang tidak valid.
