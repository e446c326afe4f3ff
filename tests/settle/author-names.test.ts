import { describe, expect, test } from 'vitest'

import { readByline } from '../../lib/settle/author-names.ts'

const OWN = ['Shelf Weekly', 'Shelf Weekly Ltd']

describe('people', () => {
  test.for<[string, string[]]>([
    ['By Jane Doe', ['Jane Doe']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['By JANE DOE, Staff Writer | 3 min read', ['Jane Doe']],
    ['Jane Doe (Reuters)', ['Jane Doe']],
    ['View all posts by Jane Doe', ['Jane Doe']],
    ['Written by Jane Doe on April 29, 2018', ['Jane Doe']],
    ['Jane Doe Oct 17, 2023 5757 Shares', ['Jane Doe']],
    ['By Jane Doe Published 12:30 pm', ['Jane Doe']],
    ['Guest Author Jane Doe', ['Jane Doe']],
    ['Jane Doe Content Marketing Coordinator', ['Jane Doe']],
    ['Jane Doe, Head of Product Marketing', ['Jane Doe']],
    ['Jane Doe · Senior Politics Editor', ['Jane Doe']],
    ['Jane Doe MS, RDN, LD', ['Jane Doe']],
    ['Jane Doe, Ph.D., and John Roe, CPA', ['Jane Doe', 'John Roe']],
    ['Jane Doe @ Verdier', ['Jane Doe']],
    ['Jane Doe | jane@shelf.example | @janedoe', ['Jane Doe']],
    ['Jane Doe [she/her]', ['Jane Doe']],
    ['Doe, Jane A.', ['Jane A. Doe']],
    ['Paula (Polly) Marsh', ['Paula (Polly) Marsh']],
    ['Jane Doe, Jane Doe', ['Jane Doe']],
    ["Conor O'Brien", ["Conor O'Brien"]],
    ['Z.B. Marsh', ['Z.B. Marsh']],
    ['Martin Lodge Jr.', ['Martin Lodge Jr.']],
    ['Jack Ma', ['Jack Ma']],
    ['Kim Do', ['Kim Do']],
    ['Nora Guest', ['Nora Guest']],
    ['Ada Porter', ['Ada Porter']],
    ['Per Olov Lind', ['Per Olov Lind']],
    [
      'Anne-Sofie van der Berg and Luca de la Torre',
      ['Anne-Sofie van der Berg', 'Luca de la Torre'],
    ],
    ['Published March 9, 2023', []],
    ['Reading time: 4', []],
    ['Staff Writer', []],
    ['Learn more', []],
    ['a year ago', []],
    ['', []],
  ])('in English: %j gives %j', ([raw, names]) => {
    expect(readByline([raw], OWN, 'login').people).toEqual(names)
  })

  test.for<[string, string[]]>([
    ['Von Jörg Überreiter und Nele Voß', ['Jörg Überreiter', 'Nele Voß']],
    ['von Nele Voß, Redakteurin, aus Köln', ['Nele Voß']],
    ['Par Clémence Delmas, journaliste', ['Clémence Delmas']],
    ['Auteur : Clémence Delmas et Hugo Roche', ['Clémence Delmas', 'Hugo Roche']],
    ['Por María José Núñez y Luis Peña', ['María José Núñez', 'Luis Peña']],
    ['Texto: Joana Pires e Rui Faria', ['Joana Pires', 'Rui Faria']],
    ['di Chiara Bassi e Dario Neri', ['Chiara Bassi', 'Dario Neri']],
    ["Door Sanne Visser en Pim in 't Hout", ['Sanne Visser', "Pim in 't Hout"]],
    ['Av Åsa Lind och Örjan Sköld', ['Åsa Lind', 'Örjan Sköld']],
    ['Af Søren Bæk og Ida Holm', ['Søren Bæk', 'Ida Holm']],
    ['Tekst: Kari Strøm', ['Kari Strøm']],
    ['Teksti: Aino Mäki ja Eero Salo', ['Aino Mäki', 'Eero Salo']],
    ['Autor: Łucja Żak i Jan Ząb', ['Łucja Żak', 'Jan Ząb']],
    ['Yazan: Şule Çınar ve İlker Uğur', ['Şule Çınar', 'İlker Uğur']],
    ['Автор: Зоя Лебедь и Пётр Ясень', ['Зоя Лебедь', 'Пётр Ясень']],
    ['Από Ελένη Ράφτη και Νίκος Σάλτας', ['Ελένη Ράφτη', 'Νίκος Σάλτας']],
    ['Oleh Sari Wijaya dan Budi Santosa', ['Sari Wijaya', 'Budi Santosa']],
    ['Szerző: Réka Gőz', ['Réka Gőz']],
    ['作者：林晓岚', ['林晓岚']],
    ['本报记者 林晓岚 周一帆', ['林晓岚', '周一帆']],
    ['文/林晓岚', ['林晓岚']],
    ['文＝山野 さとる', ['山野 さとる']],
    ['松野大空 フォロー', ['松野大空']],
    ['서지윤 기자', ['서지윤']],
    ['بقلم: سلمى الحداد', ['سلمى الحداد']],
    ['מאת: נועה ברק', ['נועה ברק']],
  ])('in other languages: %j gives %j', ([raw, names]) => {
    expect(readByline([raw], OWN, 'words').people).toEqual(names)
  })

  test('pieces of one byline are read together, up to where a section or a day follows', () => {
    const pieces = ['Written by ', 'Jane Doe', ' in ', 'Valve', ' on 1 June 2019']
    expect(readByline(pieces, OWN, 'login').people).toEqual(['Jane Doe'])
  })

  test.for<['words' | 'word' | 'login', string[]]>([
    ['words', []],
    ['word', ['Stefanus', 'Marianne1']],
    ['login', ['Stefanus', 'Marianne1', 'flerche']],
  ])('where the least is %s, single names give %j', ([least, names]) => {
    expect(readByline(['Stefanus', 'Marianne1', 'flerche'], OWN, least).people).toEqual(names)
  })

  test('a single word beside full names is no name', () => {
    expect(readByline(['Jane Doe', 'Showbiz'], OWN, 'login').people).toEqual(['Jane Doe'])
  })
})

describe('agencies and desks', () => {
  test.for<[string, string[], string[]]>([
    ['Reuters', ['Reuters'], []],
    ['Jane Doe (Reuters)', ['Reuters'], []],
    ['Jane Doe/AFP', ['AFP'], []],
    ['The Associated Press', ['The Associated Press'], []],
    ['PR Newswire', ['PR Newswire'], []],
    ['新华社', ['新华社'], []],
    ['Shelf Weekly', [], ['Shelf Weekly']],
    ['Shelf Weekly Staff', [], ['Shelf Weekly Staff']],
    ['Great Shelf Editorial Team', [], ['Great Shelf Editorial Team']],
    ['The Currency editors', [], ['The Currency editors']],
    ['Redaktion', [], ['Redaktion']],
    ['Verdier Tax & Accounting', [], ['Verdier Tax & Accounting']],
    ['verdier.com', [], ['verdier.com']],
    ['admin', [], []],
    ['https://shelf.example/jane', [], []],
    ['@shelfweekly', [], []],
    ['page.head.extra.author', [], []],
  ])('%j: agencies %j, desks %j', ([raw, agencies, desks]) => {
    const { people: _people, ...others } = readByline([raw], OWN, 'login')
    expect(others).toEqual({ agencies, desks })
  })

  test("an agency's own site is no agency there", () => {
    expect(readByline(['Reuters'], ['Reuters'], 'login').desks).toEqual(['Reuters'])
  })
})
