import { LanguageList } from './language-list.tsx';

const languages = [
  { code: 'en', endonym: 'English', dir: 'ltr' },
  { code: 'es', endonym: 'Español', dir: 'ltr' },
  { code: 'zh-Hans', endonym: '简体中文', dir: 'ltr' },
  { code: 'zh-Hant', endonym: '繁體中文', dir: 'ltr' },
  { code: 'ru', endonym: 'Русский', dir: 'ltr' },
  { code: 'bn', endonym: 'বাংলা', dir: 'ltr' },
  { code: 'ht', endonym: 'Kreyòl ayisyen', dir: 'ltr' },
  { code: 'ko', endonym: '한국어', dir: 'ltr' },
  { code: 'ar', endonym: 'العربية', dir: 'rtl' },
  { code: 'ur', endonym: 'اردو', dir: 'rtl' },
  { code: 'fr', endonym: 'Français', dir: 'ltr' },
  { code: 'pl', endonym: 'Polski', dir: 'ltr' },
] as const;

export const examples = [
  {
    name: 'First page: all in sight',
    view: () => <LanguageList label="Language, first page" languages={languages} current="en" path="" all />,
  },
  {
    name: 'Inner page: one line, and a page of all languages',
    view: () => (
      <LanguageList
        label="Language, inner page"
        languages={languages}
        current="ar"
        path="/status"
        more={{ href: '/en/languages', label: 'All languages' }}
      />
    ),
  },
];
