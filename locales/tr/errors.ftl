# SPDX-License-Identifier: Apache-2.0

### What a person reads when a request is refused. Everything quoted is the caller's own
### text, escaped and cut to a safe length.

error-unknown-protocol = “{ $protocol }” bilinen bir protokol değil.

error-unknown-protocol-near = “{ $protocol }” bilinen bir protokol değil. Şunu mu demek istediniz: { $suggestions }?

error-unknown-code = { $protocol }: “{ $value }” kodu bilinmiyor.

error-unknown-code-near = { $protocol }: “{ $value }” kodu bilinmiyor. Şunu mu demek istediniz: { $suggestions }?

error-missing-protocol = “{ $value }” için protokol belirtilmemiş. Protokolü koddan önce yazın; örneğin “smtp/521”.

error-missing-protocol-near = “{ $value }” için protokol belirtilmemiş. Şunu mu demek istediniz: { $suggestions }?

error-malformed-id = “{ $id }” bir kod değil. Protokolü, eğik çizgiyi ve kodu yazın; örneğin “smtp/521”.

error-malformed-id-near = “{ $id }” tam olarak tek bir kodu belirtmiyor. Şunu mu demek istediniz: { $suggestions }?

error-malformed-value = { $protocol }: “{ $value }” geçerli bir kod değil. Sınıfı ve ardından gelen sayıları noktalarla ayırarak yazın. Olası sınıflar: { $classes }.

error-malformed-value-categories = { $protocol }: “{ $value }” geçerli bir kod değil. Sınıfı, kategoriyi ve ayrıntıyı noktalarla ayırarak yazın. Olası sınıflar: { $classes }; olası kategoriler: { $categories }.

error-missing-field = “{ $field }” alanı zorunludur.

error-same-code = Karşılaştırmanın iki tarafı da “{ $id }”. İki farklı kod seçin.

error-same-code-fallback = “{ $asked }” ifadesi “{ $id }” olarak okunur, bu da zaten diğer koddur. İki farklı kod seçin.

error-malformed-language-code = “{ $language-code }” bir dil etiketi değil. “ar” veya “pt-BR” gibi bir etiket kullanın.

note-language-not-available = “{ $language-code }” dili yok; yanıtın dili: { $language }.

error-negative-page-size = Sayfa boyutu { $page-size } aralık dışında. En az 1, en çok { $maximum } yazın; varsayılan değer için 0 kullanın.

error-malformed-page-token = “{ $page-token }” geçerli bir sayfa belirteci değil. İlk sayfadan başlamak için belirteci boş bırakın.

error-page-token-mismatch = Bu sayfa belirteci başka bir istek için verilmiş. O isteği değiştirmeden yineleyin veya ilk sayfadan başlamak için belirteci boş bırakın.

error-too-many-items =
    { $count ->
        [one] İstekte { $count } kod var, sınır ise { $maximum }. Kodları birkaç isteğe bölün.
       *[other] İstekte { $count } kod var, sınır ise { $maximum }. Kodları birkaç isteğe bölün.
    }

error-unknown-class = { $protocol }: “{ $class }” bilinen bir sınıf değil. Kullanılabilecek değerler: { $suggestions }.

error-class-without-protocol = “{ $class }” sınıfı protokolü olmadan verilmiş. Protokolü de belirtin.

error-unknown-phase = “{ $phase }” bir SMTP oturumu adımı değil. Kullanılabilecek değerler: { $suggestions }.

error-unknown-enum-value = “{ $field }” alanında tanımlı olmayan { $number } değeri var.

error-malformed-status-details = Durumun ayrıntıları okunamıyor: bunlar bir google.rpc.Status nesnesinin baytları değil.

error-query-too-long = Arama { $maximum } karakterden uzun. Bir koda veya birkaç sözcüğe kısaltın ya da metnin tamamının yanıt olarak açıklanmasını isteyin.

note-nothing-found = “{ $query }” için sonuç bulunamadı. Yazımı kontrol edin, daha az sözcük kullanın veya kodun kendisini arayın.
