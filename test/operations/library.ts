import { buildSchema } from 'graphql';
import { defineOperation, type Operation } from '../../src/operations/operation.js';

/** A small schema in which every form of argument and answer stands once. */
export const LIBRARY = buildSchema(`
enum Genre { POEM ESSAY }
input Years { "First year. 起" from: Int "Last year. 止" until: Int }
input Of { name: String, of: Of }
input BookFilter {
  "Sorts. 体裁" genre: [Genre!]
  "Printed between. 年份" printed: Years
  "Lent out. 是否借出" isLent: Boolean
  "Weight. 重量" weight: Float
  "Of another book. 关联" of: Of
  "Any of these. 任一" anyOf: [BookFilter!]
  "None of this. 排除" not: BookFilter
}
input Order { "By what. 字段" field: Genre! "Which way. 方向" down: Boolean! = false }
interface Item { id: ID! }
type Book implements Item { id: ID! "Title. 书名" title: String! genre: Genre genres: [Genre!]! year: Int weight: Float next: Item shelf: [Item!]! }
type Map implements Item { id: ID! scale: Int! }
type Page { nodes: [Book!]! }
type Query {
  books(
    "How many. 数量" first: Int! = 20
    "Reader. 读者" reader: ID!
    "Which. 筛选" filter: BookFilter
    "Of what. 关于" by: [Genre!]! = [ESSAY]
    "How sorted. 排序" sort: Order
  ): Page!
  book(id: ID!): Book
  around("How many in all. 总数" first: Int! = 50 @sizeLimit(max: 900)): Page!
}
directive @sizeLimit(max: Int!) on ARGUMENT_DEFINITION`);

const nothing = () => ({ columns: [], rows: [] });

export function libraryOperation(document: string): Operation {
  return defineOperation({
    name: 'books',
    title: { en: 'Books', zh: '书' },
    isOfAllReleases: true,
    document,
    example: {},
    table: nothing,
  });
}

export const BOOKS = libraryOperation(
  `query Books($reader: ID!, $first: Int = 5, $by: [Genre!], $filter: BookFilter, $sort: Order) {
    books(reader: $reader, first: $first, by: $by, filter: $filter, sort: $sort) { nodes { id } } }`,
);
