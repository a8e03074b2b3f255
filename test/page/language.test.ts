import { expect, test } from 'vitest'
import { languageOf } from '../../src/page/language.ts'

test.each([
  ['ar', 'أعلن رئيس البلدية أن الحديقة تفتح أبوابها يوم السبت أمام جميع السكان.'],
  ['ar', 'وصل الوفد'],
  ['ar', 'قال المدير إن شرکة الکهرباء تبدأ العمل فی المدینة یوم الأحد، وإن الخطة تشمل جمیع الأحیاء.'],
  ['ar', 'قال متحدث باسم شركة Elbit Systems إن الطائرة أقلعت من مطار Heathrow إلى وجهتها في الموعد.'],
  ['ar', 'عرض فيلم "در باره الی" في المهرجان، وقال الناقد إن الفيلم من أفضل ما أنتج هذا العام.'],
  ['fa', 'شهردار تهران گفت که این پارک از روز شنبه برای همه مردم باز خواهد شد و ورود به آن رایگان است.'],
  ['fa', 'وزیر راه اعلام کرد طرح جدید با همکاری شهرداری در سال آینده اجرا می شود.'],
  ['ur', 'وزیر تعلیم نے کہا ہے کہ نئے سکول اگلے سال سے کام شروع کریں گے اور ان میں داخلہ مفت ہو گا۔'],
  ['ckb', 'سەرۆکی شارەوانی ڕایگەیاند کە پارکەکە لە ڕۆژی شەممە بۆ هەموو خەڵک دەکرێتەوە.'],
  ['ps', 'د ښاروال په وینا نوی پارک به د شنبې په ورځ د ټولو خلکو پر مخ پرانیستل شي او ننوتل به وړیا وي.'],
  ['en', 'The mayor said that the park will open on Saturday and that it is free for all of the residents.'],
  ['fr', 'Le maire a annoncé que le parc sera ouvert samedi pour tous les habitants de la ville.'],
  [
    'tr',
    'Belediye başkanı, parkın cumartesi günü açılacağını ve girişin ücretsiz olduğunu söyledi, bu karar için daha sonra bir toplantı olacak.',
  ],
  ['he', 'ראש העיר הודיע כי הפארק ייפתח ביום שבת לכל התושבים.'],
  ['und', '١٢٣ 456 —'],
])('%s: %s', (language, text) => expect(languageOf(text)).toBe(language))
