import { defineWords } from '../../../words/use-words.js';

export const DOCUMENT_WORDS = defineWords({
  zh: {
    about: '已读入全文的文件，新的在前；汇编、通知所附文件各算一份。',
    filter: '标题或文号包含',
    list: '收录文件',
    none: '没有收录文件的标题或文号包含这些字。',
    empty: '还没有载入任何文件。',
    issued: '成文 {date}',
    undated: '未注明成文日期',
    file: '{file}（{characters} 字）',
    came: '第 {release} 版收录',
    version: '第 {version} 次修订',
    gazetteers: '名录与推断',
    gazetteersAbout: '不是文件、也提出关系的来源：地名和机构名录，以及由文件推断出的条款承接关系。',
    GAZETTEER: '名录',
    DERIVED: '推断',
    DOCUMENT: '文件',
    documents: '文件列表',
    versions: '文件版本',
  },
  en: {
    about:
      'Documents whose text was read, the latest first; what a notice sends or a collection holds counts on its own.',
    filter: 'Title or number has',
    list: 'Documents',
    none: 'No loaded document has these words in its title or number.',
    empty: 'No document was loaded yet.',
    issued: 'issued {date}',
    undated: 'no date printed',
    file: '{file} ({characters} characters)',
    came: 'came with release {release}',
    version: 'version {version}',
    gazetteers: 'Gazetteers and derivations',
    gazetteersAbout:
      'Sources that are no documents and make claims too: lists of places and agencies, and which clause takes up which, derived from the documents.',
    GAZETTEER: 'gazetteer',
    DERIVED: 'derived',
    DOCUMENT: 'document',
    documents: 'List of documents',
    versions: 'Versions of files',
  },
});
