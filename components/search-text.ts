import { createContext } from 'react'

/** The words that the list is searched for; rows show where they stand. */
export const SearchText = createContext('')
